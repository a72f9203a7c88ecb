import { convergence } from '../../domain/chokepoint/convergence.ts'
import { casesBehind, repeatFacilitation } from '../../domain/chokepoint/repeatFacilitation.ts'
import type { EntityScore, RouteAnalysis } from '../../domain/chokepoint/result.ts'
import type { RouteSets } from '../../domain/chokepoint/routeSets.ts'
import type { CriterionWeights } from '../../domain/chokepoint/settings.ts'
import { topThreeShares } from '../../domain/chokepoint/weightStability.ts'
import { listingAuthorities } from '../../domain/network/listed.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { withLazy } from '../../lib/withLazy.ts'
import type { Grouped } from '../graph/grouped.ts'
import { placesIn, rankedFigures } from './rankedFigures.ts'
import type { RouteWitnesses } from './routeWitnesses.ts'
import type { RoutesOutcome } from './routesTask.ts'

/** What numbers are turned back into. Vertex v of the task is `inGraph[v]`. */
export interface RoutesContext {
  readonly network: Network
  readonly inGraph: readonly EntityId[]
  readonly sets: RouteSets
  readonly weights: CriterionWeights
  /** Relations behind the arcs of an entity. */
  readonly relationsBehind: (id: EntityId) => readonly Relation[]
  readonly witnesses: RouteWitnesses
}

/** The one with the most partners, the higher ranked of equals, then by id. */
function busiestOf(
  ids: readonly EntityId[],
  scores: readonly EntityScore[],
  { partnersOf }: RouteWitnesses,
): EntityId | null {
  const rankOf = new Map(scores.map(({ id, rank }) => [id, rank]))
  const [first] = ids
    .map((id) => ({ id, partners: partnersOf(id).length, rank: rankOf.get(id) ?? Infinity }))
    .toSorted((a, b) => b.partners - a.partners || a.rank - b.rank || (a.id < b.id ? -1 : 1))
  return first?.id ?? null
}

/** Puts names and scores to the numbers of an outcome. Only entities that are neither entry point nor end user are scored. */
export function readRoutes(outcome: RoutesOutcome, context: RoutesContext): RouteAnalysis {
  const { network, inGraph, sets, weights, relationsBehind, witnesses } = context
  const onRoute = Array.from(outcome.vertices, (vertex) => inGraph[vertex]!)
  const names = (places: Int32Array) => Array.from(places, (place) => onRoute[place]!)
  const entryPoints = names(outcome.entryPoints)
  const endUsers = names(outcome.endUsers)

  const isEnd = new Set([...sets.entryPoints, ...sets.endUsers])
  const outside = new Set(inGraph.flatMap((id, vertex) => (isEnd.has(id) ? [vertex] : [])))

  const ranked = rankedFigures(outcome, inGraph, outside, weights)
  const stability = withLazy({}, { shares: () => topThreeShares(scores) })
  const scores: readonly EntityScore[] = ranked.map(
    ({ figures, pairedFor, ...placed }, index): EntityScore => {
      const { id } = placed
      const entity = network.entityById.get(id)
      const namesIn = (group: Grouped) => names(placesIn(group, placed))
      return withLazy(
        {
          id,
          rank: index + 1,
          ...figures,
          isUnlisted: entity !== undefined && listingAuthorities(entity).length === 0,
        },
        // Most of these are never looked at, and together they are millions.
        {
          gatekeeperOf: () => namesIn(outcome.gatekeeperOf),
          restsOn: () => namesIn(outcome.restsOn),
          cutsOff: () => namesIn(outcome.cutsOff),
          lostPairs: () =>
            witnesses.lostPairs(id, namesIn(outcome.restsOn), namesIn(outcome.cutsOff)),
          inCutOf: () => namesIn(outcome.cutOf),
          splitOff: () => witnesses.splitOff(id),
          pairedCuts: () => witnesses.pairedCuts(id, entryPoints, names(pairedFor)),
          cases: () => casesBehind(network, relationsBehind(id)),
          repeat: () => repeatFacilitation(casesBehind(network, relationsBehind(id)).length),
          convergence: () => convergence(id, relationsBehind(id)),
          topThreeShare: () => stability.shares.get(id) ?? 0,
        },
      )
    },
  )
  return withLazy(
    {
      kind: 'routes' as const,
      entryPoints: sets.entryPoints,
      endUsers: sets.endUsers,
      connectedEntryPoints: entryPoints,
      reachedEndUsers: endUsers,
      kappa: new Map(endUsers.map((id, index) => [id, outcome.kappas[index]!])),
      connectedPairs: outcome.connectedPairs,
      scores,
      onRoute,
      onRoutesBetween: witnesses.onRoutesBetween,
      partnersOf: witnesses.partnersOf,
    },
    {
      allPairs: () => witnesses.allPairs(entryPoints, endUsers),
      busiest: () =>
        busiestOf(
          inGraph.filter((id) => !isEnd.has(id)),
          scores,
          witnesses,
        ),
    },
  )
}
