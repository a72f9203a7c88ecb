import type { BrokerageRole } from '../domain/sureness/position.ts'

/** A sentence in pieces: text, and numbers or names that somebody else makes clickable. */
type Said<N> = readonly (string | N)[]

const number = (value: number) => value.toLocaleString('en')

const decimal = (value: number) =>
  value.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** A figure and its sign are never parted at the end of a line. */
const SPACE = '\u00a0'

/** `91.1 %`; never 100 for less, never 0 for more. */
function share(value: number): string {
  if (value > 0 && value < 0.001) return `less than 0.1${SPACE}%`
  if (value < 1 && value > 0.999) return `more than 99.9${SPACE}%`
  return `${value === 0 || value === 1 ? 100 * value : decimal(100 * value)}${SPACE}%`
}

/** Whole percents for small print. */
const roughly = (value: number) =>
  value > 0 && value < 0.005 ? `<${SPACE}1${SPACE}%` : `${Math.round(100 * value)}${SPACE}%`

const bound = (value: number) =>
  value === 0 || value === 1 ? `${100 * value}` : decimal(100 * value)

const interval = (low: number, high: number) =>
  `95${SPACE}% interval ${bound(low)} to ${bound(high)}${SPACE}%`

const all = (count: number, of: number) => count === of

/** What a relation between types that deal with each other would be called. */
const relations = (count: number) =>
  count === 1 ? 'one undiscovered relation' : `${number(count)} undiscovered relations`

const roles: Readonly<Record<BrokerageRole, string>> = {
  coordinator: 'within its own country',
  itinerant: 'within another country',
  representative: 'out of its own country',
  gatekeeper: 'into its own country',
  liaison: 'from one other country to another',
}

interface EstimateWords {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Words of "How sure": draws, ranks, what would overturn a finding, shipments, assumptions. */
export const surenessWords = {
  title: 'How sure',
  number,
  draws: {
    why: 'Any documented relation may be wrong. Drawing the network again and again, each relation kept as often as its confidence says, shows which findings last.',
    ask: (count: number) => `Draw it ${number(count)} times`,
    running: (count: number) => `Drawing it ${number(count)} times`,
    stop: 'Stop drawing',
    left: (seconds: number) =>
      seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`,
    stopped: 'Stopped. Nothing was kept of it.',
    failed: (reason: string) => `The draws did not finish: ${reason}`,
    waiting: 'Waits for the analysis to finish.',
    notApplicable:
      'Nothing is ranked here, because there are no routes: see above. So there is no rank to be sure of.',
    entryPoint: 'It is an entry point, and these are not ranked.',
    unknown: 'It is not part of the analysis as it is set, so there is no rank to be sure of.',
    exactness: 'The interval says how exact the draws are, not whether the assumptions hold.',
    fewer: (count: number) =>
      `A network of this size was drawn ${number(count)} times, no more: it would not fit.`,
  },
  topThree: ({ value, low, high }: EstimateWords, draws: number) => {
    if (value === 1)
      return `In the top three in every one of ${number(draws)} draws (${interval(low, high)}).`
    if (value === 0)
      return `In the top three in none of ${number(draws)} draws (${interval(low, high)}).`
    return `In the top three in ${share(value)} of ${number(draws)} draws (${interval(low, high)}).`
  },
  endUserReached: ({ value, low, high }: EstimateWords, draws: number) =>
    `A route reaches it in ${share(value)} of ${number(draws)} draws (${interval(low, high)}).`,
  ranks: (ranks: {
    readonly best: number
    readonly low: number
    readonly median: number
    readonly high: number
    readonly worst: number
  }) => {
    const { best, low, median, high, worst } = ranks
    if (best === worst) return `Its rank is ${number(best)} in every draw.`
    const usual =
      low === high
        ? `Its rank is ${number(low)} in nine draws of ten`
        : `Its rank lies from ${number(low)} to ${number(high)} in nine draws of ten, ${number(median)} in the middle one`
    return `${usual}; best ${number(best)}, worst ${number(worst)}.`
  },
  unranked: (ranked: number) =>
    `In ${share(1 - ranked)} of the draws nothing speaks for it; there it counts as ranked right behind everybody else.`,
  importance: {
    none: 'In no draw does an end user depend on it alone.',
    mean: (mean: number, reached: number) =>
      `On average ${mean < 0.05 ? 'fewer than 0.1' : decimal(mean)} of the ${decimal(reached)} end users that a draw reaches depend on it alone.`,
    title: 'How often routes reach them: with it, and without it',
    roughly,
    spoken: (reachable: number, without: number) =>
      `reached in ${roughly(reachable)} of the draws, in ${roughly(without)} without it`,
  },
  bypass: {
    title: 'What would overturn it',
    dependOnIt: <N>(ends: N, count: number): Said<N> => [
      ends,
      count === 1 ? ' end user depends on it alone.' : ' end users depend on it alone.',
    ],
    /** all of them fall alike */
    falls: (count: number, distance: number) => {
      const many = count === 1 ? 'This finding falls if ' : 'For each of them this falls if '
      return `${many}${relations(distance)} ${distance === 1 ? 'exists' : 'exist'}.`
    },
    neverFalls: (count: number) =>
      count === 1
        ? 'No relation between types of entities that deal with each other here would change that.'
        : 'For none of them would any relation between types of entities that deal with each other here change that.',
    fallsFor: <N>(ends: N, count: number, distance: number): Said<N> => [
      'For ',
      ends,
      ` of them ${count === 1 ? 'it falls' : 'this falls'} if ${relations(distance)} ${distance === 1 ? 'exists' : 'exist'}.`,
    ],
    neverFallsFor: <N>(ends: N): Said<N> => [
      'For ',
      ends,
      ' of them no relation between types of entities that deal with each other here would change it.',
    ],
    pairs: (pairs: number) =>
      `No end user depends on it alone, but it cuts ${number(pairs)} connected ${pairs === 1 ? 'pair' : 'pairs'}.`,
    pairsRejoined: (pairs: number, of: number, distance: number) => {
      const many = all(pairs, of) ? (of === 1 ? 'It' : 'Each of them') : number(pairs)
      const verb = !all(pairs, of) && pairs > 1 ? 'would have ways' : 'would have a way'
      return `${many} ${verb} round it if ${relations(distance)} existed.`
    },
    pairsLost: (pairs: number) => `${number(pairs)} would have none, whatever is discovered.`,
    nothingCut:
      'Every pair has a documented way round it already: no single discovery would change what is said of it.',
    dealing: (from: string, to: string) => `${from} →${SPACE}${to}`,
    joins: (pairs: number) => (pairs === 1 ? 'joins 1 pair' : `joins ${number(pairs)} pairs`),
    /** heads the witnesses for one end user */
    forEndUser: (distance: number, alternatives: number) =>
      distance > 1
        ? `These ${number(distance)} together would do:`
        : alternatives === 1
          ? 'This one would do:'
          : `Any one of ${number(alternatives)} would do, such as:`,
    forPairs: 'Single ones that would join the most of them again:',
    legend: 'relation nobody has documented',
    show: 'Dot them on the picture',
    hide: 'Take the dots off the picture',
    note: 'None of these is documented, and nothing says that any exists. They are possible by type alone: entities of these types deal with each other somewhere in this network.',
  },
  broker: {
    title: 'Between whom it stands',
    pairs: <N>(pairs: N, count: number): Said<N> => [
      'Goods, money or control pass through it between ',
      pairs,
      count === 1
        ? ' pair that deals with each other in no documented way'
        : ' pairs that deal with each other in no documented way',
    ],
    role: <N>(pairs: N, role: BrokerageRole): Said<N> => [pairs, ` ${roles[role]}`],
    ungrouped: <N>(pairs: N): Said<N> => [pairs, ' with a country not known'],
    between: ', ',
    before: ': ',
    end: '.',
  },
  shipments: {
    title: 'Shipment by shipment',
    none: 'No shipments are recorded in this network, so every relation is taken to stand for itself.',
    rule: 'A shipment arrives only if everybody it needs goes on: who sends, carries, pays and passes on. Whom it starts from must be supplied from an entry point, unless it is a bank, carrier, ship or person. What is documented outside shipments counts as it is.',
    needed: (titles: readonly string[], of: number) =>
      titles.length === 0
        ? `None of the ${number(of)} recorded shipments needs it.`
        : `Needed by ${number(titles.length)} of ${number(of)} recorded shipments: ${titles.join(', ')}.`,
    alone: <N>(ends: N, count: number): Said<N> => [
      'Without it ',
      ends,
      count === 1 ? ' end user is no longer supplied.' : ' end users are no longer supplied.',
    ],
    noneAlone: 'Without it alone every end user is still supplied.',
    together: 'Stopped together with others it cuts off more:',
    cuts: <N>(others: readonly N[], ends: readonly N[]): Said<N> => [
      'with ',
      ...others.flatMap((other, place): (string | N)[] =>
        place === 0 ? [other] : [' and ', other],
      ),
      ': ',
      ...ends.flatMap((end, place): (string | N)[] => (place === 0 ? [end] : [', ', end])),
    ],
    set: <N>(members: readonly N[]): Said<N> =>
      members.flatMap((member, place): (string | N)[] =>
        place === 0 ? [member] : [' + ', member],
      ),
    supplied: (isSupplied: boolean) =>
      isSupplied
        ? 'It is supplied, shipment by shipment.'
        : 'Routes lead to it, but no shipment that needs all of its parties arrives.',
    setsOf: (count: number) =>
      count === 0
        ? 'No three entities between could cut it off together.'
        : `The smallest sets that cut it off:`,
    incomplete: 'There were too many sets to look at all of them; there may be more.',
  },
  assumptions: {
    title: 'Assumptions',
    note: 'No source says how often a relation of some confidence is wrong. These are ours; change them and draw again.',
    keep: {
      high: 'High confidence holds',
      medium: 'Medium confidence holds',
      low: 'Low confidence holds',
    },
    percent: (value: number) => `${Math.round(100 * value)}${SPACE}%`,
    draws: 'Draws',
    drawsHint: '100 to 20,000',
    seed: 'Seed',
    seedHint: 'The same seed, the same draws',
    notANumber: (least: number, most: number) =>
      `A whole number from ${number(least)} to ${number(most)}`,
    reset: 'Back to the usual assumptions',
    independent:
      'Relations are kept or left out independently of each other; several between the same two are drawn one by one. Entry points and end users stay as they are.',
  },
  column: {
    title: 'P(top 3)',
    tip: (draws: number) => `Share of ${number(draws)} draws in which it is among the first three`,
    share: roughly,
  },
} as const
