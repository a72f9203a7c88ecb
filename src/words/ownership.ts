import type { OwnershipVerdict } from '../domain/ownership/assessOwnership.ts'
import type { NotModelled, OwnershipRuleId } from '../domain/ownership/ownershipRule.ts'

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

const range = (min: string, max: string) => (min === max ? `${min} %` : `${min} to ${max} %`)

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
  const cap = left === null ? '' : `, of which others leave at most ${left} %`
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

function comparison({ least, most, sign, threshold, verdict }: SumWords<unknown>): string {
  const low = `${least} ${sign} ${threshold}`
  if (verdict === 'blocked') return `${low}: met.`
  if (least === most || verdict === 'clear') return `${most} ${sign} ${threshold} does not hold.`
  const open = verdict === 'possible' ? 'possible' : 'not known'
  return `${low} does not hold, ${most} ${sign} ${threshold} does: ${open}.`
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
    comparison(words),
  ],
  conclusion: {
    listed: 'It is itself listed by this authority in loaded data: the rule starts from it.',
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
  unaccounted: (percent: string, isExact: boolean) =>
    `Loaded data name no holder for ${isExact ? '' : 'at least '}${percent} % of it.`,
  overfull: (percent: string) =>
    `The stakes on record add up to ${percent} %, more than there is: check their sources.`,
  ownShares: (share: string) =>
    `It holds ${share} of itself; whether such shares count is left for review.`,
} as const
