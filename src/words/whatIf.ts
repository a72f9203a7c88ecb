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
  tabs: { endUsers: 'End users', tables: 'Tables' },
  leave: 'Leave What if',
  stopped: 'Stopped',
  stoppedList: 'What is stopped',
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
  legend: {
    title: 'What if',
    stopped: 'stopped',
    cutOff: 'end user cut off',
    reroute: 'way round, where the shortest route had to change',
  },
} as const
