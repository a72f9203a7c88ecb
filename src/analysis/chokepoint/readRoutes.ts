import type { EntityScore, RouteAnalysis } from '../../domain/chokepoint/result.ts'
import type { RouteSets } from '../../domain/chokepoint/routeSets.ts'
import { scoreOf, settled, tierOf } from '../../domain/chokepoint/score.ts'
import type { CriterionWeights } from '../../domain/chokepoint/settings.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { membersOf } from '../graph/grouped.ts'
import type { RoutesOutcome } from './routesTask.ts'

/** Score descending, ties by id, so that the order never depends on the order of the file. */
function byRank(a: Omit<EntityScore, 'rank'>, b: Omit<EntityScore, 'rank'>): number {
  if (a.score !== b.score) return b.score - a.score
  return a.id < b.id ? -1 : 1
}

/** Puts names and scores to the numbers of an outcome. Only entities that are neither entry point nor end user are scored. */
export function readRoutes(
  outcome: RoutesOutcome,
  inGraph: readonly EntityId[],
  sets: RouteSets,
  weights: CriterionWeights,
): RouteAnalysis {
  const { vertices, connectedPairs, endUsers, pairsLost, routeShares } = outcome
  const onRoute = Array.from(vertices, (vertex) => inGraph[vertex]!)
  const idsOf = (places: Int32Array) => Array.from(places, (place) => onRoute[place]!)
  const isOutside = new Set<EntityId>([...sets.entryPoints, ...sets.endUsers])

  const scored = onRoute.flatMap((id, place) => {
    if (isOutside.has(id)) return []
    const gatekeeperOf = idsOf(membersOf(outcome.gatekeeperOf, place))
    const criteria = {
      gatekeeper: gatekeeperOf.length / endUsers.length,
      supplyLoss: pairsLost[place]! / connectedPairs,
      routeShare: settled(routeShares[place]! / connectedPairs),
    }
    if (criteria.gatekeeper + criteria.supplyLoss + criteria.routeShare === 0) return []
    return [
      {
        id,
        score: scoreOf(criteria, weights),
        tier: tierOf(criteria),
        ...criteria,
        gatekeeperOf,
        pairsLost: pairsLost[place]!,
        restsOn: idsOf(membersOf(outcome.restsOn, place)),
        cutsOff: idsOf(membersOf(outcome.cutsOff, place)),
      },
    ]
  })
  return {
    kind: 'routes',
    entryPoints: sets.entryPoints,
    endUsers: sets.endUsers,
    connectedEntryPoints: idsOf(outcome.entryPoints),
    reachedEndUsers: idsOf(endUsers),
    connectedPairs,
    scores: scored.toSorted(byRank).map((score, place) => ({ ...score, rank: place + 1 })),
    onRoute,
  }
}
