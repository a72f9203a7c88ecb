import type { OwnershipVerdict } from '../domain/ownership/assessOwnership.ts'
import type {
  NotModelled,
  OwnershipRule,
  OwnershipRuleId,
} from '../domain/ownership/ownershipRule.ts'

/** A sentence in pieces: text, and names that somebody else makes clickable. */
type Said<N> = readonly (string | N)[]

const rules: Readonly<Record<OwnershipRuleId, string>> = {
  ofac: 'OFAC',
  eu: 'EU now',
  'eu-before-2024': 'EU before 2024',
  uk: 'UK',
}

const verdicts: Readonly<Record<OwnershipVerdict, string>> = {
  listed: 'listed itself',
  supposed: 'taken as listed',
  blocked: 'blocked',
  possible: 'possible',
  unknown: 'not known',
  clear: 'clear',
}

const notModelled: Readonly<Record<NotModelled, string>> = {
  control: 'control without ownership',
  'voting rights': 'voting rights',
  board: 'the right to appoint the board',
  'joint arrangement': 'joint arrangements of several listed holders',
  rebuttal: 'that a presumption can be rebutted',
  'blocked by status': 'persons blocked by status without a listing, such as a government',
  'other listings': 'listings by other authorities that this one takes over',
}

/** `A`, `A and B`, `A, B and C`, of pieces that may be clickable. */
function and<N>(pieces: readonly N[]): Said<N> {
  return pieces.flatMap((piece, place): (string | N)[] =>
    place === 0 ? [piece] : [place === pieces.length - 1 ? ' and ' : ', ', piece],
  )
}

const number = (value: number) => value.toLocaleString('en')
const entities = (count: number) => `${number(count)} ${count === 1 ? 'entity' : 'entities'}`

/** A figure and what belongs to it are never parted at the end of a line. */
const SPACE = '\u00a0'
const percent = (figure: string) => `${figure}${SPACE}%`
const range = (min: string, max: string) =>
  min === max ? percent(min) : `${min} to${SPACE}${percent(max)}`

interface SumWords<N> {
  readonly held: N
  /** each counted holder with how much it holds, as text */
  readonly counted: readonly { readonly holder: N; readonly share: string }[]
  readonly isAggregated: boolean
  readonly least: string
  readonly most: string
  /** what other holders leave, where that is less than the ranges allow */
  readonly left: string | null
  readonly sign: '≥' | '>'
  readonly threshold: string
  readonly verdict: 'blocked' | 'possible' | 'unknown' | 'clear'
}

function shares<N>({ counted, isAggregated, least, most, left }: SumWords<N>): Said<N> {
  const [first] = counted
  const cap = left === null ? '' : `, of which others leave at most ${percent(left)}`
  if (!first) return ['no holder that counts is on record']
  if (counted.length === 1) return [first.holder, ` holds ${first.share}`, cap]
  const between = isAggregated ? ' + ' : ', '
  const listed = counted.flatMap(({ holder, share }, place) =>
    place === 0 ? [holder, ` ${share}`] : [between, holder, ` ${share}`],
  )
  return isAggregated
    ? [...listed, ` = ${range(least, most)}`, cap]
    : [...listed, `, each for itself: at most ${range(least, most)}`, cap]
}

function compared({ least, most, sign, threshold, verdict }: SumWords<unknown>): string {
  const compare = (share: string) => `${share}${SPACE}${sign}${SPACE}${threshold}`
  if (verdict === 'blocked') return `${compare(least)}: met.`
  if (least === most || verdict === 'clear') return `${compare(most)} does not hold.`
  const open = verdict === 'possible' ? 'possible' : 'not known'
  return `${compare(least)} does not hold, ${compare(most)} does: ${open}.`
}

/** Words of ownership: owners, rules, their arithmetic, and the what-if of a listing. */
export const ownershipWords = {
  rules,
  verdicts,
  notModelled,
  range,
  notStated: 'a stake not stated',
  /** the chain of sums */
  startsFromListed: <N>(name: N, listings: readonly string[]): Said<N> => [
    name,
    ` is listed by ${listings.join(', ')}.`,
  ],
  startsFromSupposed: <N>(name: N): Said<N> => [name, ' is taken as listed in your what-if.'],
  listing: (authority: string, date: string | undefined) =>
    date === undefined ? authority : `${authority} (${date})`,
  sum: <N>(words: SumWords<N>): Said<N> => [
    words.held,
    ': ',
    ...shares(words),
    '. ',
    compared(words),
  ],
  unlistedHolders: <N>(held: N, holders: readonly N[]): Said<N> =>
    holders.length === 0
      ? [held, ': none of its owners on record is among those the rule starts from in loaded data.']
      : [
          held,
          ': ',
          ...and(holders),
          holders.length === 1
            ? ' holds a stake not stated, and is not among those the rule starts from in loaded data.'
            : ' hold stakes not stated, and are not among those the rule starts from in loaded data.',
        ],
  loadedListings: (count: number) =>
    count === 0
      ? 'Loaded data hold no designation that the rule starts from.'
      : `Loaded data hold ${count.toLocaleString('en')} ${count === 1 ? 'designation' : 'designations'} that the rule starts from.`,
  conclusion: {
    listed: 'It is itself listed in loaded data: the rule starts from it.',
    supposed: 'It is taken as listed in your what-if: the rule starts from it.',
    blocked: 'It meets the arithmetic on loaded data.',
    possible:
      'It may meet the arithmetic: that depends on where stakes lie within the ranges on record.',
    clear: 'It does not meet the arithmetic on loaded data.',
  },
  noOwner: 'No owner is on record.',
  stakesNotKnown: <N>(holders: readonly N[]): Said<N> => [
    'Stakes not known: loaded data do not state how much ',
    ...and(holders),
    holders.length === 1 ? ' holds.' : ' hold.',
  ],
  stakesNotKnownUp:
    'Stakes not known: it hangs on stakes further up that loaded data do not state.',
  unaccounted: (figure: string, isExact: boolean) =>
    `Loaded data name no holder for ${isExact ? '' : 'at least '}${percent(figure)} of it.`,
  overfull: (figure: string) =>
    `The stakes on record add up to ${percent(figure)}, more than there is: check their sources.`,
  /** in the details of an entity */
  title: 'Ownership',
  nothing: 'No owner and no holding is on record.',
  owners: 'Owners',
  holdings: 'Holdings',
  percentNotStated: 'stake not stated',
  notCounted: 'not held on the date of the data: not counted',
  rule: 'Rule',
  byArithmetic: 'By arithmetic',
  caption: (name: string) => `Which ownership rules the arithmetic finds met for ${name}`,
  test: ({ comparison, threshold, isAggregated }: OwnershipRule) =>
    `${comparison === 'at least' ? '≥' : '>'} ${percent(threshold)}, ${isAggregated ? 'added up' : 'each alone'}`,
  since: (from: string, until: string | undefined) =>
    until === undefined ? `since ${from}` : `until ${until}`,
  whyVerdict: (rule: string, verdict: string) => `${rule}: ${verdict}. Why?`,
  aboutRule: ({ comparison, threshold, isAggregated }: OwnershipRule) =>
    `The rule: ${comparison === 'at least' ? 'at least' : 'more than'} ${percent(threshold)} of an entity held by ${
      isAggregated
        ? 'listed and blocked holders, added up.'
        : 'one listed or blocked holder; stakes of several are not added up.'
    }`,
  inForce: (from: string, until: string | undefined) =>
    until === undefined ? `In force since ${from}.` : `In force from ${from} to ${until}.`,
  leavesOut: (things: readonly NotModelled[]) =>
    `Not modelled: ${things.map((thing) => notModelled[thing]).join('; ')}.`,
  readIn: 'Read it in',
  legalNote: 'Arithmetic on loaded data, no legal finding. Control tests are not modelled.',
  fileSays: (authority: string, names: readonly string[]) =>
    `In this file listings by ${authority} count under ${names.join(', ')}.`,
  noRule: 'No owner of it is on record: there is nothing to add up.',
  suppose: 'What if it were listed',
  takeBack: 'No longer take it as listed',
  supposeMany: (count: number) =>
    count === 1 ? 'Were it listed' : `Were the ${count} selected listed`,
  takeBackMany: (count: number) =>
    count === 1 ? 'No longer take it as listed' : `No longer take the ${count} as listed`,
  isSupposed: 'Taken as listed by every authority in your what-if.',
  /** the strip of the what-if */
  strip: 'What if they were listed',
  stripTitle: 'Taken as listed:',
  drop: (name: string) => `No longer take ${name} as listed`,
  meeting: 'Entities that then meet the arithmetic on loaded data:',
  meets: (rule: string, count: number, before: number) =>
    `${rule}: ${entities(count)}${count === before ? '' : `, ${number(count - before)} more than by loaded listings`}`,
  more: (count: number) => `+${number(count)}`,
  stopAll: 'Stop them all in What if',
  stopReached: (rule: string) => `Those taken as listed, and whom ${rule} reaches`,
  stopSupposed: 'Only those taken as listed',
  clear: 'Take all back',
  supposing: (names: readonly string[], counts: readonly { rule: string; count: number }[]) =>
    names.length === 0
      ? 'Nobody is taken as listed any more.'
      : `Taken as listed: ${names.join(', ')}. The arithmetic is met by ${counts
          .map(({ rule, count }) => `${number(count)} under ${rule}`)
          .join(', ')}.`,
  ownShares: (share: string) =>
    `It holds ${share} of itself; whether such shares count is left for review.`,
} as const
