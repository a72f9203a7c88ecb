import type {
  EntitySureness,
  Importance,
  RankRange,
  Sureness,
} from '../../domain/sureness/sureness.ts'
import { wilsonInterval } from '../../domain/sureness/wilsonInterval.ts'
import type { SurenessOutcome, SurenessTask } from './surenessTask.ts'

const TOP = 3

/** The value of a sorted list that `share` of it does not exceed: nearest rank, so it is always one that occurred. */
function quantile(sorted: Uint16Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}

function rankRange(sorted: Uint16Array): RankRange {
  return {
    best: sorted[0]!,
    low: quantile(sorted, 0.05),
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.95),
    worst: sorted.at(-1)!,
  }
}

/** Puts names to the numbers of all draws. The outcome must be of this task. */
export function readSureness(task: SurenessTask, outcome: SurenessOutcome): Sureness {
  const { candidates, onRoute, endUsers, ids } = task
  const { draws, ranks, ranked, reached, dependent } = outcome
  const isEnd = new Set(task.routes.endUsers)
  const nameOf = (vertex: number) => ids[vertex]!

  const importanceAt = (place: number): Importance[] => {
    const found: Importance[] = []
    if (place >= onRoute) return found
    endUsers.forEach((endUser, end) => {
      const alone = dependent[place * endUsers.length + end]!
      if (alone === 0) return
      const reachable = reached[end]! / draws
      found.push({ endUser: nameOf(endUser), reachable, without: (reached[end]! - alone) / draws })
    })
    return found.toSorted((a, b) => b.reachable - b.without - (a.reachable - a.without))
  }

  const entityAt = (vertex: number, place: number): EntitySureness => {
    const sorted = new Uint16Array(draws)
    for (let draw = 0; draw < draws; draw++) sorted[draw] = ranks[draw * candidates.length + place]!
    sorted.sort()
    const beyond = sorted.findIndex((rank) => rank > TOP)
    const inTop = beyond === -1 ? draws : beyond
    const importance = importanceAt(place)
    return {
      id: nameOf(vertex),
      topThree: wilsonInterval(inTop, draws),
      ranks: rankRange(sorted),
      ranked: ranked[place]! / draws,
      importance,
      meanDependents: importance.reduce((sum, each) => sum + each.reachable - each.without, 0),
    }
  }

  const entities = Array.from(candidates, (vertex, place) => ({ vertex, place }))
    .filter(({ vertex }) => !isEnd.has(vertex))
    .map(({ vertex, place }) => entityAt(vertex, place))
    .toSorted(
      (a, b) =>
        b.topThree.value - a.topThree.value ||
        a.ranks.median - b.ranks.median ||
        (a.id < b.id ? -1 : 1),
    )
  return {
    draws,
    entities,
    reachable: Array.from(endUsers, (endUser, end) => ({
      endUser: nameOf(endUser),
      share: wilsonInterval(reached[end]!, draws),
    })),
    meanReached: reached.reduce((sum, count) => sum + count, 0) / draws,
  }
}
