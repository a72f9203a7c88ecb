/** A sentence in pieces: text, and numbers that somebody else makes clickable. */
type Said<N> = readonly (string | N)[]

const number = (value: number) => value.toLocaleString('en')

/** `54 %`, `5.4 %`; never 100 % for less, never 0 % for more. */
function percent(share: number): string {
  const hundredths = 100 * share
  if (share > 0 && hundredths < 0.1) return 'less than 0.1\u00a0%'
  const isWhole = share === 0 || share === 1 || (share >= 0.1 && Math.round(hundredths) < 100)
  const shown = isWhole ? Math.round(hundredths) : Math.floor(10 * hundredths + 1e-6) / 10
  return `${number(shown)}\u00a0%`
}

const missing = {
  'no entry points': 'no entry points',
  'no end users': 'no end users',
}

/** Why an entity is a chokepoint, or is not, in sentences with numbers. */
export const chokepointReasons = {
  number,
  percent,
  tier: {
    '1': 'It is a single point of failure.',
    '2': 'It is one of a pair: with another entity it cuts off an end user that neither cuts off alone.',
    '3': 'It concentrates routes.',
    offRoute: 'It lies on no documented route and only holds others together: no tier holds.',
    none: 'It lies on documented routes, but on too few to be a chokepoint: no tier holds.',
  },
  gatekeeper: <N>(dependents: N, all: N, count: number): Said<N> =>
    count === 0
      ? ['No end user depends on it alone: 0 of ', all, '.']
      : [
          dependents,
          ' of ',
          all,
          ` end users that are reached ${count === 1 ? 'depends' : 'depend'} on it alone.`,
        ],
  supplyLoss: <N>(lost: N, all: N, count: number): Said<N> =>
    count === 0
      ? ['Without it no pair loses every documented route: 0 of ', all, ' connected pairs.']
      : [
          'Without it ',
          lost,
          ' of ',
          all,
          ` connected pairs ${count === 1 ? 'loses' : 'lose'} every documented route.`,
        ],
  routeShare: (share: number) =>
    share === 0
      ? 'No shortest route passes through it.'
      : `On average ${percent(share)} of a pair’s shortest routes pass through it.`,
  pair: <N>(partners: N, partnerCount: number, ends: N, endCount: number): Said<N> => [
    'Stopped together with ',
    ...(partnerCount === 1 ? [partners, ' other entity'] : ['one of ', partners, ' others']),
    ', it cuts off ',
    ends,
    endCount === 1
      ? ' end user that depends on no one alone.'
      : ' end users that depend on no one alone.',
  ],
  cutMembership: <N>(ends: N, all: N, count: number): Said<N> =>
    count === 0
      ? ['It is not among the fewest that could cut off any end user: 0 of ', all, '.']
      : [
          'It is among the fewest that could cut off ',
          ends,
          ' of ',
          all,
          ' end users that are reached.',
        ],
  dealtWith: <N>(ends: N, count: number): Said<N> => [
    ' An entry point deals straight with ',
    ends,
    count === 1
      ? ' of them, so nobody between can cut that one off.'
      : ' of them, so nobody between can cut those off.',
  ],
  fragmentation: <N>(others: N, count: number, share: number): Said<N> =>
    count === 0
      ? ['Direction aside, no others come apart without it.']
      : [
          'Direction aside, ',
          others,
          count === 1 ? ' other entity comes' : ' other entities come',
          ` apart from the rest without it: that separates ${percent(share)} of the connected pairs.`,
        ],
  repeat: <N>(partners: N, count: number): Said<N> =>
    count === 0
      ? ['No cases are recorded behind its relations, so repeat facilitation cannot be told.']
      : [
          partners,
          count === 1
            ? ' case stands behind its relations: nothing is repeated.'
            : ' separate cases stand behind its relations.',
        ],
  convergence: <N>(
    counts: readonly { kind: string; number: N }[],
    value: number | null,
  ): Said<N> => [
    value === null
      ? 'Licit or illicit dealings are established with none of its neighbours'
      : `Licit and illicit dealings meet in it by ${percent(value)} (our definition)`,
    ...(counts.length > 0 ? [': '] : []),
    ...counts.flatMap(({ kind, number: n }, place) => [place > 0 ? ', ' : '', n, ` ${kind}`]),
    '.',
  ],
  established: { licit: 'licit', illicit: 'illicit', alleged: 'alleged', unknown: 'unknown' },
  unlisted: 'No loaded list names it.',
  restsOn: <N>(points: N, count: number, own: Said<N>, cover: Said<N>): Said<N> => [
    'The score rests on ',
    points,
    count === 1 ? ' entry point' : ' entry points',
    ...own,
    ...cover,
    '.',
  ],
  ownFronts: <N>(fronts: N, count: number, of: number): Said<N> =>
    count === of
      ? [', ', of === 1 ? 'one of its own ' : 'all of them its own ', 'fronts or branches']
      : [
          ', ',
          fronts,
          count === 1 ? ' of them its own front or branch' : ' of them its own fronts or branches',
        ],
  coverFirms: <N>(firms: N, count: number, of: number): Said<N> =>
    count === of
      ? [', ', of === 1 ? 'a front or shell company' : 'all of them front or shell companies']
      : [
          ', ',
          firms,
          count === 1 ? ' of them a front or shell company' : ' of them front or shell companies',
        ],
  canCountTogether:
    ' A switch under “How this is computed” counts its own fronts and branches with it.',
  countedWith: <N>(principal: N): Said<N> => ['It is counted with ', principal],
  countedWithMeans:
    'What it does counts as done by that firm, so it has no score and is no entry point of its own. Stopping it alone changes nothing.',
  countsOwn: <N>(own: N, count: number): Said<N> => [
    own,
    count === 1
      ? ' front or branch of its own is counted with it.'
      : ' fronts and branches of its own are counted with it.',
  ],
  restsOnNobody:
    'Every pair has a way round it, so its score rests on no entry point in particular.',
  score: <N>(score: number, rank: number, all: N): Said<N> => [
    `Its score is ${score.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} of 100, rank ${number(rank)} of `,
    all,
    '.',
  ],
  stability: (share: number, weightings: number) =>
    share === 0
      ? `It is among the top three under none of ${number(weightings)} weightings drawn evenly from all there are.`
      : `It is among the top three under ${percent(share)} of ${number(weightings)} weightings drawn evenly from all there are.`,
  busiest: <N>(partners: N, rank: number | null): Said<N> => [
    'Busy is not critical: nobody between has more partners than it, ',
    partners,
    rank === null
      ? ', and yet no criterion speaks for it.'
      : `, and yet it ranks only ${number(rank)}.`,
  ],
  not: {
    noRelations: 'It has no relation, so it is not part of the analysis.',
    nothingFlows: <N>(relations: N, count: number): Said<N> =>
      count === 1
        ? [
            'Its ',
            relations,
            ' relation makes no step of a route as the analysis is set, so it is not part of it.',
          ]
        : [
            'None of its ',
            relations,
            ' relations makes a step of a route as the analysis is set, so it is not part of it.',
          ],
    entryPoint: 'It is an entry point: routes begin at it, so it is not scored.',
    entryPointConnected: <N>(ends: N): Said<N> => [
      'A documented route leads from it to at least one of the ',
      ends,
      ' end users that are reached.',
    ],
    entryPointIdle: 'No documented route leads from it to an end user.',
    endUser: 'It is an end user: routes end at it, so it is not scored.',
    endUserReached: <N>(points: N): Said<N> => [
      'A documented route leads to it from at least one of the ',
      points,
      ' connected entry points.',
    ],
    endUserCutOff: 'No documented route leads to it.',
    kappa: (kappa: number) =>
      kappa === 1
        ? 'One entity between is enough to cut it off.'
        : `It takes at least ${number(kappa)} entities between, stopped together, to cut it off.`,
    kappaInfinite:
      'An entry point deals straight with it, so stopping entities between can never cut it off.',
    placeholder:
      'It stands for parties that no source tells apart: a route may end at it and never goes on from it.',
    offRoute: 'It lies on no documented route from an entry point to an end user.',
    noRoutes: 'No entry point reaches any end user.',
    bypassed:
      'It lies on a documented route, but every pair has another one without it, and no shortest route passes through it.',
  },
  structure: {
    instead: (reason: keyof typeof missing) =>
      `Routes cannot be counted, because this network has ${missing[reason]}: what is looked at instead is how it hangs together.`,
    cut: 'It is a cut entity: without it, what it joins falls apart.',
    notCut: 'It is not a cut entity: without it, the others stay connected as they are.',
    bridges: <N>(ends: N, count: number): Said<N> => [
      'Its ',
      count === 1 ? 'tie' : 'ties',
      ' to ',
      ends,
      count === 1
        ? ' entity is a bridge: without it the two sides come apart.'
        : ' entities are bridges: without one of them its two sides come apart.',
    ],
    betweenness: <N>(share: number, rank: number, all: N): Said<N> => [
      `${percent(share)} of the shortest connections between other entities pass through it, rank ${number(rank)} of `,
      all,
      '.',
    ],
    core: <N>(core: number, group: N, deepest: number): Said<N> => [
      `It belongs to the ${number(core)}-core, the `,
      group,
      ` entities that have at least ${number(core)} ${core === 1 ? 'tie' : 'ties'} among themselves`,
      core === deepest
        ? '; no group is more tightly tied.'
        : `; the innermost is the ${number(deepest)}-core.`,
    ],
    pageRank: (share: number, count: number) =>
      `A random walk along the ties comes to it in ${percent(share)} of its steps (PageRank); an even share would be ${percent(1 / count)}.`,
    noBetweenness: 'No shortest connection between other entities passes through it.',
    sampled: (starts: number) =>
      `The share is an estimate from ${number(starts)} entities drawn at random.`,
    noRelations: 'It has no relation of the chosen kinds, so it is not part of the analysis.',
  },
  reported: {
    agreed: 'A source calls it a key node in words, and the documented relations agree.',
    onlyReported:
      'A source calls it a key node in words; the documented relations do not show it. Some that no source records may be missing here.',
    onlyComputed:
      'No source loaded here calls it a key node in words: this is computed from the documented relations alone.',
  },
} as const
