import { networkWords } from './network.ts'
import { whatIfWords } from './whatIf.ts'

const counted = networkWords.count

/** Words of the command line. */
export const commandLineWords = {
  help: `Chokepoint Atlas on the command line

  npm run atlas -- analyze FILE… [--stop ID,ID…] [--best K] [--format table|json|csv] [--mask-people]
  npm run atlas -- validate FILE… [--mask-people]
  npm run atlas -- convert FILE… OUT [--report FILE] [--mask-people] [--force]
  npm run atlas -- standalone FILE… OUT.html [--names] [--force]
  npm run atlas -- exhibit FILE… [--view LINK] --out OUT.svg [--ratio 16:9|4:3] [--theme light|dark] [--ground paper|transparent]
                           [--sources few|all] [--names] [--force]

  analyze    ranks the chokepoints of a network, under the default settings of the app
  validate   checks files, and tells what is wrong with them, and where; every task of their lessons must be
             solvable; tells which sentences of stories and lessons have no source, which refuses nothing
  convert    reads files and writes them as another format, chosen by the ending of OUT; says what that cannot carry
  standalone writes one page with the network and the app that opens by a double click, without a connection; needs npm run build once
  exhibit    draws what a link shows as SVG with legend and sources, without a browser, in any layout

  FILE       a network file, or any other file the app opens: a table, a list, a graph; several that make one set are
             read together, such as two tables or the parts of a list

  --stop     what stopping these entities together does, named by their ids; the ranking stays that of the whole network
  --best     the K entities, from 1 to 20, whose stop loses most pairs: by greed, and the best with its proof
  --format   table, to read; json, to go on working with; csv, for a spreadsheet (default: table)
  --report   where to write what became of each record that was read: .json or .csv
  --mask-people
             initials for people who are not listed, charged or convicted, and neutral ids for them, in what is written and
             told: convert, analyze and validate keep names without it; what cannot be opened is told as it stands
  --names    keep the names of these people; without it standalone and exhibit, which are made for others, show initials
  --view     a link to a view, or what stands behind its # (default: the view the network opens with)
  --out      the SVG to write
  --force    overwrite files that are there already
  --help     shows this

  Exit code 0: fine · 1: the files are no network that can be opened, hold lessons that cannot be solved, or cannot be laid out here · 2: the command was not understood or would
  overwrite something. What is wrong, lost or left out is told on stderr. npm writes two lines of its own before the
  output; without them:
  npm run --silent atlas -- analyze FILE --format json
`,
  usage: {
    noCommand: 'Say what to do: analyze, validate, convert, standalone or exhibit.',
    unknownCommand: (command: string) => `There is no command "${command}".`,
    noFile: (command: string) => `Say which file to ${command}.`,
    noSvg: 'Say which SVG to write: --out picture.svg',
    oneOf: (option: string, text: string, values: readonly string[]) =>
      `--${option} is ${values.join(' or ')}, not "${text}".`,
    noOutput: 'Say which files to read and, behind them, which file to write.',
    unknownEnding: (name: string, endings: readonly string[]) =>
      `The ending of "${name}" names no format that can be written: it is one of ${endings.join(', ')}.`,
    report: (name: string) => `A report ends with .json or .csv; "${name}" does not.`,
    exists: (names: readonly string[]) =>
      `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} there already; nothing was written. With --force it is overwritten.`,
    sameFile: 'Two of the files to write are the same one; nothing was written.',
    notWritten: (name: string, why: string) => `${name} could not be written: ${why}`,
    format: (format: string) => `There is no format "${format}": it is table, json or csv.`,
    best: (text: string) => `--best takes a whole number from 1 to 20, not "${text}".`,
    noIds: 'Say which entities to stop, by their ids: --stop id,id',
    unknownIds: (ids: readonly string[]) =>
      `The network holds no entity with the id ${ids.map((id) => `"${id}"`).join(' or ')}.`,
    onlyFor: (option: string, commands: readonly string[]) =>
      `The option --${option} is for ${commands.join(' and ')} only.`,
    noPage: (name: string) => `A page ends with .html; "${name}" does not.`,
    noTemplate:
      'The page is made of the built app, which is not there. Build it once: npm run build',
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
  notSolvable: (name: string, problems: number) =>
    `${name} can be opened, but its lessons are not sound: ${problems === 1 ? '1 problem' : `${problems} problems`}.`,
  moreProblems: (count: number) => `… and ${count} more.`,
  valid: (name: string, entities: number, relations: number, sources: number) =>
    `${name} is valid: ${counted(entities, networkWords.entity)}, ${counted(relations, networkWords.relation)}, ${counted(sources, networkWords.source)}.`,
  masked: (people: number) =>
    people === 1
      ? '1 person who is not listed, charged or convicted is told by initials.'
      : `${people} people who are not listed, charged or convicted are told by initials.`,
  unsourced: (count: number) =>
    `${counted(count, { one: 'sentence', many: 'sentences' })} of stories and lessons without a source, which refuses nothing:`,
  readAs: (format: string) => `Read as ${format}`,
  report: {
    remarks: (count: number) => (count === 1 ? '1 remark:' : `${count} remarks:`),
    more: (count: number) => `… and ${count} more; convert writes all with --report FILE.`,
  },
  convert: {
    written: (name: string) => `${name} is written.`,
    holds: (entities: number, relations: number, sources: number) =>
      `It holds ${counted(entities, networkWords.entity)}, ${counted(relations, networkWords.relation)} and ${counted(sources, networkWords.source)}.`,
    losses: (format: string) => `${format} cannot carry:`,
  },
  standalone: {
    written: (name: string, size: string) => `${name} is written, ${size}.`,
    masked: (people: number) =>
      people === 1
        ? '1 person who is not listed, charged or convicted is shown by initials; --names leaves the name.'
        : `${people} people who are not listed, charged or convicted are shown by initials; --names leaves their names.`,
  },
  exhibit: {
    written: (name: string, entities: number, relations: number) =>
      `${name} is written, with ${counted(entities, networkWords.entity)} and ${counted(relations, networkWords.relation)} in sight.`,
    ignored: (parts: readonly string[]) =>
      `Parts of the view that this network does not have, or that could not be understood: ${parts.join(', ')}.`,
    notHere: (layout: string, why: string) =>
      `The layout "${layout}" could not be computed without a browser: ${why}`,
  },
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
  stopped: {
    now: 'now',
    reachable: whatIfWords.reachable,
    cutOff: whatIfWords.cutOff,
    kappa: 'κ',
    steps: 'steps',
    disjoint: 'disjoint routes',
    endUser: 'end user',
    direct: whatIfWords.direct,
    change: (before: number | string, after: number | string) =>
      before === after ? `${before}` : `${before} → ${after}`,
    fragmentation: (before: number | null, after: number | null) =>
      `Fragmentation F ${whatIfWords.share(before)}, after the stop ${whatIfWords.share(after)}.`,
  },
  best: {
    title: (k: number) => `Best ${counted(k, networkWords.entity)} to stop`,
    choice: (title: string, names: readonly string[], lost: number, pairs: number) =>
      `${title}: ${names.length === 0 ? 'nobody' : names.join(' + ')}, ${lost} of ${pairs} pairs lost`,
  },
  yes: 'yes',
  noValue: '–',
} as const
