import type { Standing } from '../domain/lesson/outcome.ts'
import type { TaskKind } from '../domain/network/schema/lesson.ts'
import { lessonWords } from './lessons.ts'

const number = (value: number) => value.toLocaleString('en')
const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`

/** 0 up as minutes and seconds. */
const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

const kinds: Readonly<Record<TaskKind, string>> = {
  find: 'Find',
  filter: 'Filter',
  mark: 'Mark',
  predict: 'Predict',
  choose: 'Choose',
  redTeam: 'Red team',
  ownership: 'Ownership',
}

/** Words of taking a lesson. */
export const learnWords = {
  kinds,
  bet: 'Bet',
  list: {
    title: 'Lessons',
    intro:
      'A lesson asks, you answer on the map, and the atlas checks. Nothing leaves this machine.',
    team: 'Team code',
    teamHint:
      'Any word. The same code draws the same for the red team, and finds your progress again on this machine.',
    none: 'This network has no lesson yet.',
    noneHint: 'The fictional network has a workshop of 90 minutes.',
    openFictional: 'Open the fictional network',
    steps: (count: number) => plural(count, 'step', 'steps'),
    tasks: (count: number) => plural(count, 'task', 'tasks'),
    minutes: (count: number) => `${number(count)} minutes`,
    start: 'Start',
    edit: 'Edit',
    editNamed: (title: string) => `Edit “${title}”`,
    write: 'Write a lesson',
    startNamed: (title: string) => `Start “${title}”`,
    worksheet: 'Print the worksheet',
    facilitator: 'Print the facilitator sheet',
    key: 'Print the answer key',
    sheets: 'Sheets',
    sheetsOf: (title: string) => `Sheets of “${title}”`,
    maskHint: 'It counts for the sheets.',
    preparing: 'Working out the answers for the sheet.',
  },
  /** of an address */
  partName: 'lesson',
  back: 'All lessons',
  backToWriting: 'Back to writing',
  tabs: { lesson: 'Lesson', details: 'Details' },
  tabsLabel: 'Beside the picture',
  ofTeam: (team: string) => (team === '' ? 'no team code' : `team ${team}`),
  projector: 'Projector mode',
  rail: 'Steps of the lesson',
  railStep: (place: number, title: string, over: number, of: number) =>
    of === 0 ? `${place}. ${title}` : `${place}. ${title}, ${over} of ${of} tasks done`,
  stepOf: (place: number, of: number) => `Step ${number(place)} of ${number(of)}`,
  atStep: (place: number, of: number, title: string) =>
    `Step ${number(place)} of ${number(of)}: ${title}`,
  previous: 'Previous step',
  next: 'Next step',
  viewAgain: 'Show the view of this step again',
  timer: {
    left: (seconds: number) => `${clock(seconds)} left`,
    over: (seconds: number) => `${clock(seconds)} over`,
    label: 'Time for this step',
    pause: 'Stop the clock',
    go: 'Start the clock',
  },
  tasks: 'Tasks of this step',
  taskOf: (place: number, kind: string) => `${number(place)} · ${kind}`,
  states: { open: 'open', right: 'right', kept: 'noted', shown: 'solution seen' },
  selected: 'Selected',
  drop: (name: string) => `Deselect ${name}`,
  add: 'Add by name',
  addHint: 'or select in the picture or in a table',
  noMatch: 'Nobody by that name',
  openNames: 'Show names',
  many: (count: number) => `${plural(count, 'entity', 'entities')} selected`,
  predictedUnit: {
    pairsLost: 'pairs lost',
    endUsersCutOff: 'end users cut off',
  },
  prediction: 'Your prediction',
  onceOnly: 'A prediction is made once.',
  verdict: 'By arithmetic on the loaded data it is',
  verdictMeanings: {
    blocked: 'meets the arithmetic, whatever is not known',
    possible: 'may meet it, within the ranges on record',
    unknown: 'hangs on stakes that are not on record',
    clear: 'does not meet it on loaded data',
  },
  check: 'Check',
  bets: 'Place the bet',
  predict: 'Predict',
  answer: 'Let them answer',
  checking: 'Working it out',
  chooseFirst: 'Choose one first.',
  predictFirst: 'Type a number first.',
  failed: (reason: string) => `It could not be worked out: ${reason}`,
  hint: (left: number) => `Hint (${number(left)} left)`,
  hints: 'Hints',
  solution: 'Show the solution',
  solutionTitle: 'Solution',
  nextTask: 'Next task',
  again: 'Try again',
  seeWhatIf: 'See it in What if',
  seeEntities: 'Show in the picture',
  explanation: 'Why',
  tries: (tries: number, hints: number) =>
    [plural(tries, 'try', 'tries'), ...(hints > 0 ? [plural(hints, 'hint', 'hints')] : [])].join(
      ', ',
    ),
  told: (standing: Standing, sentence: string) => `${lessonWords.standings[standing]}: ${sentence}`,
  choice: {
    caption: 'Your choice beside greedy and the proven best',
    row: 'Choice',
    who: 'Who',
    lost: 'Pairs lost',
    mine: 'Yours',
    greedy: 'Greedy',
    best: 'Proven best',
    bestFound: 'Best found',
    of: (lost: number, all: number) => `${number(lost)} of ${number(all)}`,
    share: (share: number) => `${Math.floor(100 * share)}\u00a0% of the best`,
    others: (count: number) =>
      `${plural(count, 'other set is', 'other sets are')} as good as the best.`,
  },
  redTeam: {
    caption: 'Pairs that are left after your stop',
    row: 'Counted',
    map: 'By the map',
    thin: 'Without the hidden relations',
    before: 'Before',
    noReaction: 'No reaction',
    bestResponse: 'Best response',
    optimistic: 'At most',
    hidden: (count: number) => `${plural(count, 'relation was', 'relations were')} out of sight`,
    drawn: (team: string) =>
      team === ''
        ? 'Drawn without a team code: every team without one draws the same.'
        : `Drawn by the code “${team}”.`,
    chosen: (names: string) => `Stopped: ${names}.`,
  },
  recall: {
    title: 'What you said on the way',
    nothing: 'Nothing was bet, predicted or chosen in this lesson yet.',
    bet: (said: string) => `You bet on ${said}.`,
    chose: (said: string, lost: number, most: number) =>
      `You chose ${said}: ${number(lost)} pairs lost, ${number(most)} by the best.`,
  },
  summary: {
    title: 'Decisions',
    tally: (over: number, of: number, right: number) =>
      `${number(over)} of ${plural(of, 'task', 'tasks')} done, ${number(right)} right.`,
    csv: 'Download the log as a table',
    text: 'Download the log as a text',
    saved: (name: string) => `${name} is saved.`,
    savedMasked: (name: string) =>
      `${name} is saved, with initials for people who are not listed, charged or convicted.`,
    maskHint: 'It counts for the log.',
    fileName: (lesson: string, team: string) =>
      team === '' ? `${lesson} decisions` : `${lesson} decisions ${team}`,
  },
} as const
