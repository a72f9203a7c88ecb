const number = (count: number) => count.toLocaleString('en')
const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`
const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)}\u00a0%`

/** Words of the search for the best entities to stop. */
export const bestStopsWords = {
  count: 'How many to stop',
  budget: 'Budget',
  find: 'Find the best to stop',
  findAgain: 'Find again',
  searching: 'Looking for the best entities to stop',
  left: (seconds: number) =>
    seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`,
  cancel: 'Cancel',
  failed: (reason: string) => `The search did not finish: ${reason}`,
  hint: 'Which entities between entry points and end users lose the most pairs when stopped together: chosen greedily, one after the other, beside the proven best. What is stopped now does not count.',
  overTies:
    'Without entry points or end users there are no routes: pairs are any two entities that ties connect.',
  greedy: 'Greedy: the best next one, again and again',
  best: 'Proven best',
  bestFound: 'Best found',
  lost: (pairs: number) => ` of ${plural(pairs, 'pair', 'pairs')} lost`,
  cost: (cost: number) => `, cost ${number(cost)}`,
  within: (budget: number) => `Within a budget of ${number(budget)}:`,
  none: 'No entity between entry points and end users loses a pair.',
  stopThese: 'Stop these',
  stopped: 'These are stopped.',
  stopGreedy: 'Stop the greedy choice',
  stopBest: 'Stop the best choice',
  gap: (missed: number, best: number) =>
    `Greedy misses ${plural(missed, 'pair', 'pairs')} of ${number(best)} (${share(missed, best)}).`,
  noGap: 'Greedy does as well.',
  enumerated: (sets: number) =>
    `Proven: enumerated ${plural(sets, 'set', 'sets')}, none loses more.`,
  boundReached: (branches: number) =>
    `Proven: bound reached after ${plural(branches, 'branch', 'branches')}, no set loses more.`,
  unproven: (atMost: number, pairs: number, branches: number) =>
    `Best found, at most ${number(atMost)} of ${plural(pairs, 'pair', 'pairs')}: no proof after ${plural(branches, 'branch', 'branches')}.`,
  candidates: (count: number) => `${plural(count, 'entity', 'entities')} could matter.`,
  found: (entities: number, lost: number, pairs: number) =>
    `The best ${plural(entities, 'entity', 'entities')} to stop lose ${number(lost)} of ${plural(pairs, 'pair', 'pairs')}.`,
  equal: (count: number) =>
    count === 1 ? '1 other set is as good' : `${number(count)} other sets are as good`,
  equalSome: (count: number) => `${number(count)} other sets are as good, perhaps more`,
  stopSet: (names: readonly string[]) => `Stop ${names.join(' + ')}`,
  usesCosts: 'Entities cost differently',
  costs: 'Cost of stopping',
  costsHint: 'Everything else costs 1. The choice may cost no more than the budget together.',
  findCost: 'Find an entity',
  clearFind: 'Empty the field',
  costOf: (name: string) => `Cost of stopping ${name}`,
} as const
