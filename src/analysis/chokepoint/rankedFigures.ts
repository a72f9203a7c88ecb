import { scoreOf, settled, tierOf, type Criteria } from '../../domain/chokepoint/score.ts'
import { CRITERIA, type CriterionWeights } from '../../domain/chokepoint/settings.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { membersOf, type Grouped } from '../graph/grouped.ts'
import type { RoutesOutcome } from './routesTask.ts'

const NOBODY = new Int32Array()

/** An entity by its number in the task, and its place among those on a route, where it has one. */
export interface Placed {
  readonly id: EntityId
  readonly vertex: number
  readonly place: number | undefined
}

/** The members of its group; nobody for an entity off all routes. */
export function placesIn(group: Grouped, { place }: Pick<Placed, 'place'>): Int32Array {
  return place === undefined ? NOBODY : membersOf(group, place)
}

const shareOf = (part: number, all: number) => (part > 0 ? part / all : 0)

/** Criteria and the counts behind them. Most entities of a network have none, so this comes before all else. */
function countsOf(outcome: RoutesOutcome, placed: Placed) {
  const { connectedPairs, endUsers, gatekeeperOf, cutOf } = outcome
  const sumOf = (sums: Float64Array) => (placed.place === undefined ? 0 : sums[placed.place]!)
  const pairsLost = sumOf(outcome.pairsLost)
  const pairsSeparated = outcome.pairsSeparated[placed.vertex]!
  const pairsOfOthers = outcome.pairsOfOthers[placed.vertex]!
  const criteria: Criteria = {
    gatekeeper: shareOf(placesIn(gatekeeperOf, placed).length, endUsers.length),
    supplyLoss: shareOf(pairsLost, connectedPairs),
    routeShare: settled(shareOf(sumOf(outcome.routeShares), connectedPairs)),
    cutMembership: shareOf(placesIn(cutOf, placed).length, endUsers.length),
    fragmentation: shareOf(pairsSeparated, pairsOfOthers),
  }
  return { placed, criteria, pairsLost, pairsSeparated, pairsOfOthers }
}

function figuresOf(
  { placed, criteria, ...counts }: ReturnType<typeof countsOf>,
  { cutOf }: RoutesOutcome,
  weights: CriterionWeights,
  kappaAt: ReadonlyMap<number, number>,
) {
  const pairedFor = placesIn(cutOf, placed).filter((end) => kappaAt.get(end) === 2)
  return {
    ...placed,
    pairedFor,
    figures: {
      score: scoreOf(criteria, weights),
      tier: tierOf(criteria, pairedFor.length > 0),
      ...criteria,
      isOnRoute: placed.place !== undefined,
      ...counts,
    },
  }
}

/**
 * Everyone with any criterion above 0 but those `outside`, by score, ties by id, so that the order never depends on the
 * order of the file. `ids` names the vertices of the task; `outside` are its entry points and end users.
 */
export function rankedFigures(
  outcome: RoutesOutcome,
  ids: readonly EntityId[],
  outside: ReadonlySet<number>,
  weights: CriterionWeights,
) {
  const placeOf = new Map(Array.from(outcome.vertices, (vertex, place) => [vertex, place]))
  const kappaAt = new Map(
    Array.from(outcome.endUsers, (end, index) => [end, outcome.kappas[index]!]),
  )
  return ids
    .map((id, vertex): Placed => ({ id, vertex, place: placeOf.get(vertex) }))
    .filter(({ vertex }) => !outside.has(vertex))
    .map((placed) => countsOf(outcome, placed))
    .filter(({ criteria }) => CRITERIA.some((criterion) => criteria[criterion] > 0))
    .map((counts) => figuresOf(counts, outcome, weights, kappaAt))
    .toSorted((a, b) => b.figures.score - a.figures.score || (a.id < b.id ? -1 : 1))
}
