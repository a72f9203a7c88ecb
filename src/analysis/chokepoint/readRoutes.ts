import type { EntityScore, RouteAnalysis } from '../../domain/chokepoint/result.ts'
import type { RouteSets } from '../../domain/chokepoint/routeSets.ts'
import { scoreOf, settled, tierOf } from '../../domain/chokepoint/score.ts'
import type { CriterionWeights } from '../../domain/chokepoint/settings.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { membersOf, type Grouped } from '../graph/grouped.ts'
import type { RoutesOutcome } from './routesTask.ts'

type Names = (places: Int32Array) => EntityId[]

/** The names of a group, spelt out when first asked for: most are never looked at, and together they are millions. */
function namesLater(group: Grouped, place: number, names: Names): () => readonly EntityId[] {
  let spelt: readonly EntityId[] | undefined
  return () => (spelt ??= names(membersOf(group, place)))
}

/** Criteria and score of the entity at a place. */
function figuresAt(outcome: RoutesOutcome, place: number, weights: CriterionWeights) {
  const { connectedPairs, endUsers, pairsLost, routeShares, gatekeeperOf } = outcome
  const criteria = {
    gatekeeper: membersOf(gatekeeperOf, place).length / endUsers.length,
    supplyLoss: pairsLost[place]! / connectedPairs,
    routeShare: settled(routeShares[place]! / connectedPairs),
  }
  return {
    place,
    ...criteria,
    score: scoreOf(criteria, weights),
    tier: tierOf(criteria),
    pairsLost: pairsLost[place]!,
  }
}

/** Puts names and scores to the numbers of an outcome. Only entities that are neither entry point nor end user are scored. */
export function readRoutes(
  outcome: RoutesOutcome,
  inGraph: readonly EntityId[],
  sets: RouteSets,
  weights: CriterionWeights,
): RouteAnalysis {
  const onRoute = Array.from(outcome.vertices, (vertex) => inGraph[vertex]!)
  const names: Names = (places) => Array.from(places, (place) => onRoute[place]!)
  const isOutside = new Set([...outcome.entryPoints, ...outcome.endUsers])

  const ranked = onRoute
    .map((id, place) => ({ id, ...figuresAt(outcome, place, weights) }))
    .filter(({ place }) => !isOutside.has(place))
    .filter(({ gatekeeper, supplyLoss, routeShare }) => gatekeeper + supplyLoss + routeShare > 0)
    // Ties by id, so that the order never depends on the order of the file.
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))

  const scores = ranked.map(({ place, ...figures }, index): EntityScore => {
    const gatekeeperOf = namesLater(outcome.gatekeeperOf, place, names)
    const restsOn = namesLater(outcome.restsOn, place, names)
    const cutsOff = namesLater(outcome.cutsOff, place, names)
    return {
      ...figures,
      rank: index + 1,
      get gatekeeperOf() {
        return gatekeeperOf()
      },
      get restsOn() {
        return restsOn()
      },
      get cutsOff() {
        return cutsOff()
      },
    }
  })
  return {
    kind: 'routes',
    entryPoints: sets.entryPoints,
    endUsers: sets.endUsers,
    connectedEntryPoints: names(outcome.entryPoints),
    reachedEndUsers: names(outcome.endUsers),
    connectedPairs: outcome.connectedPairs,
    scores,
    onRoute,
  }
}
