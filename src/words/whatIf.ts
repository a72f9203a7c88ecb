const number = (count: number) => count.toLocaleString('en')
const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`

/** `A`, `A and B`, `A, B and 2 more`. */
function listed(names: readonly string[]): string {
  const [first = '', second = ''] = names
  if (names.length < 2) return first
  return names.length === 2
    ? `${first} and ${second}`
    : `${first}, ${second} and ${number(names.length - 2)} more`
}

/** Words of What if: what is stopped, what that does, what would be best, how the network would answer. */
export const whatIfWords = {
  title: 'What if',
  strip: 'What is stopped, and what that does',
  tabs: { endUsers: 'End users', best: 'Best to stop', adapt: 'They adapt', tables: 'Tables' },
  leave: 'Leave What if',
  stopped: 'Stopped',
  more: (count: number) => `and ${number(count)} more`,
  stoppedList: 'What is stopped',
  stopIt: 'What if it were stopped?',
  startIt: 'Start it again',
  startAgain: (name: string) => `Start ${name} again`,
  working: 'Working out what is lost',
  failed: (reason: string) => `What is lost could not be worked out: ${reason}`,
  interrupted: 'it was interrupted. It runs again when something else is stopped.',
  empty: {
    strip: 'Nothing is stopped. Select an entity and press S, or choose Stop in its menu.',
    title: 'Stop an entity: select it and press S',
    hint: 'Here stands then what every end user loses by it. Undo starts it again.',
    try: (name: string) => `Stop ${name}`,
  },
  noPairs:
    'No documented route joins an entry point and an end user, so there are no pairs to lose.',
  ofPairs: (pairs: number) => ` of ${plural(pairs, 'pair', 'pairs')} lost`,
  ofEndUsers: (reached: number) => ` of ${plural(reached, 'end user', 'end users')} cut off`,
  fragmentation: 'fragmentation',
  fragmentationTip:
    'F: the share of all pairs of entities left that no chain of relations joins, whatever its direction. 0 when all hang together, 1 when none do.',
  share: (share: number | null) => (share === null ? 'not applicable' : share.toFixed(3)),
  number,
  orMore: (count: number) => `${number(count)} or more`,
  now: ', now ',
  /** One sentence for each stop, spoken. */
  outcome: (of: {
    readonly names: readonly string[]
    readonly lost: number
    readonly pairs: number
    readonly cutOff: number
    readonly reached: number
  }) =>
    of.pairs === 0
      ? `${listed(of.names)} stopped. No documented route joins an entry point and an end user, so there are no pairs to lose.`
      : `Stopping ${listed(of.names)} loses ${number(of.lost)} of ${plural(of.pairs, 'pair', 'pairs')} and cuts off ${number(of.cutOff)} of ${plural(of.reached, 'end user', 'end users')}.`,
  nothingStopped: 'Nothing is stopped any more.',
  columns: {
    endUser: 'End user',
    state: 'Now',
    kappa: 'To cut it off (κ)',
    steps: 'Steps of shortest route',
    route: 'Shortest route now',
    disjoint: 'Disjoint routes',
    routes: 'All routes',
  },
  tips: {
    kappa:
      'κ: the least number of entities, neither entry points nor this end user, whose stop leaves it without a route',
    steps: 'Relations from an entry point to this end user along a shortest route',
    disjoint: 'Most routes to it, from all entry points together, that share no step',
    routes: 'Routes to it that pass nobody twice and no second entry point',
  },
  reachable: 'reachable',
  cutOff: 'cut off',
  direct: 'direct',
  directTip: 'an entry point deals straight with it',
  none: 'none',
  lightUp: (names: readonly string[]) => `Light up the route ${names.join(' → ')}`,
  between: ' → ',
  resize: 'Resize',
  noEndUsers: 'No end user is reached by a documented route',
  cut: {
    show: (name: string) => `Select the fewest whose stop cuts off ${name}`,
    found: (name: string, names: readonly string[], cost: number | null) =>
      `${name} is cut off by stopping ${listed(names)}${cost === null ? '' : `, at a cost of ${number(cost)}`}. Press S to stop what is selected.`,
  },
  adapt: {
    slider: 'How far they react',
    reactions: {
      none: 'no reaction',
      best: 'best response',
      everything: 'everything possible',
    },
    meanings: {
      none: 'Whoever lost a partner does without.',
      best: 'Each who lost a partner takes one substitute: of the same type as what is stopped, the one with the most similar partners. Dashed in the picture.',
      everything:
        'Every deal with an entity of the same type is struck at once, with those never dealt with before too: no answer of this kind joins more. Too many to draw; dashed are those of the best response.',
    },
    pairs: (pairs: number) => (pairs === 1 ? ' pair' : ' pairs'),
    before: (pairs: number) =>
      `Pairs of an entry point and an end user that a route joins; before the stop, ${number(pairs)}.`,
    substitutes: 'Substitutes',
    noSubstitutes: 'Nobody finds a substitute of the same type',
    nothing: 'Stop something first: then this shows how they would answer',
    working: 'Working out how they would answer',
    failed: (reason: string) => `How they would answer could not be worked out: ${reason}`,
    columns: {
      source: 'From',
      target: 'To',
      replaces: 'In place of',
      similarity: 'Similarity',
      reason: 'Why this one',
    },
    tips: {
      similarity:
        'Partners that the stopped entity and its substitute share, as a share of all that either has (Jaccard)',
    },
    similarity: (share: number) => share.toFixed(2),
    sameType: (type: string) => `same type: ${type}`,
    shares: 'shares ',
    partners: (count: number) => (count === 1 ? '1 partner' : `${number(count)} partners`),
    sharesNone: 'shares no partner, first of its type in the file',
    also: ' · ',
    made: 'This is arithmetic on who deals with whom, not a forecast.',
  },
  legend: {
    title: 'What if',
    stopped: 'stopped',
    cutOff: 'end user cut off',
    substitute: 'substitute, only supposed',
    reroute: 'detour, where the shortest route had to change',
  },
} as const
