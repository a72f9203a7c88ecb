import { networkWords } from './network.ts'

const counted = networkWords.count

/** Words of the command line. */
export const commandLineWords = {
  help: `Chokepoint Atlas on the command line

  npm run atlas -- analyze FILE [--format table|json|csv]
  npm run atlas -- validate FILE

  analyze    ranks the chokepoints of a network file, under the default settings of the app
  validate   checks a network file and tells what is wrong with it, and where

  --format   table, to read; json, to go on working with; csv, for a spreadsheet (default: table)
  --help     shows this

  Exit code 0: fine · 1: the file is no network that can be opened · 2: the command was not understood.
  What is wrong is told on stderr. npm writes two lines of its own before the output; without them:
  npm run --silent atlas -- analyze FILE --format json
`,
  usage: {
    noCommand: 'Say what to do: analyze or validate.',
    unknownCommand: (command: string) => `There is no command "${command}".`,
    noFile: (command: string) => `Say which file to ${command}.`,
    tooMany: (argument: string) => `One file at a time: "${argument}" is too much.`,
    format: (format: string) => `There is no format "${format}": it is table, json or csv.`,
    onlyAnalyze: (option: string) => `The option --${option} is for analyze only.`,
    seeHelp: 'How it is used: npm run atlas -- --help',
  },
  file: {
    missing: 'There is no such file.',
    unreadable: 'The file cannot be read.',
    folder: 'This is a folder, not a file.',
  },
  problem: (path: string, sentence: string) => (path === '' ? sentence : `${path}: ${sentence}`),
  cannotOpen: (name: string, problems: number) =>
    `${name} cannot be opened: ${problems === 1 ? '1 problem' : `${problems} problems`}.`,
  moreProblems: (count: number) => `… and ${count} more.`,
  valid: (name: string, entities: number, relations: number, sources: number) =>
    `${name} is valid: ${counted(entities, networkWords.entity)}, ${counted(relations, networkWords.relation)}, ${counted(sources, networkWords.source)}.`,
  dataHash: (hash: string) => `Data hash ${hash}`,
  run: (runId: string) => `Run ${runId}`,
  figures: (entryPoints: number, endUsers: number, pairs: number) =>
    `Entry points ${entryPoints} · end users ${endUsers} · connected pairs ${pairs}`,
  notApplicable: {
    'no entry points':
      'Not applicable: there are no entry points, so there is no route. Cut entities and betweenness are given instead.',
    'no end users':
      'Not applicable: there are no end users, so there is no route. Cut entities and betweenness are given instead.',
  },
  none: 'No entity lies between entry points and end users on any route.',
  columns: {
    rank: '#',
    tier: 'tier',
    reported: 'reported',
    score: 'score',
    betweenness: 'betweenness',
    cut: 'cut entity',
    entity: 'entity',
  },
  criteria: {
    gatekeeper: 'gatekeeper',
    supplyLoss: 'supply loss',
    routeShare: 'route share',
    cutMembership: 'cut membership',
    fragmentation: 'fragmentation',
    repeat: 'repeat',
    convergence: 'convergence',
  },
  yes: 'yes',
  noValue: '–',
} as const
