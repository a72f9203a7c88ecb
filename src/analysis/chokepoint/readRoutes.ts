import { convergence } from '../../domain/chokepoint/convergence.ts'
import { casesBehind, repeatFacilitation } from '../../domain/chokepoint/repeatFacilitation.ts'
import type { EntityScore, RouteAnalysis } from '../../domain/chokepoint/result.ts'
import type { RouteSets } from '../../domain/chokepoint/routeSets.ts'
import { scoreOf, settled, tierOf } from '../../domain/chokepoint/score.ts'
import type { CriterionWeights } from '../../domain/chokepoint/settings.ts'
import { listingAuthorities } from '../../domain/network/listed.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { withLazy } from '../../lib/withLazy.ts'
import { membersOf, type Grouped } from '../graph/grouped.ts'
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

const NOBODY = new Int32Array()

/** An entity by its number in the task, and its place among those on a route, where it has one. */
interface Placed {
  readonly id: EntityId
  readonly vertex: number
  readonly place: number | undefined
}

const placesIn = (group: Grouped, { place }: Placed) =>
  place === undefined ? NOBODY : membersOf(group, place)

function figuresOf(
  outcome: RoutesOutcome,
  placed: Placed,
  weights: CriterionWeights,
  kappaAt: ReadonlyMap<number, number>,
) {
  const { connectedPairs, endUsers, gatekeeperOf, cutOf } = outcome
  const sumOf = (sums: Float64Array) => (placed.place === undefined ? 0 : sums[placed.place]!)
  const shareOf = (part: number, all: number) => (part > 0 ? part / all : 0)
  const pairsSeparated = outcome.pairsSeparated[placed.vertex]!
  const pairsOfOthers = outcome.pairsOfOthers[placed.vertex]!
  const criteria = {
    gatekeeper: shareOf(placesIn(gatekeeperOf, placed).length, endUsers.length),
    supplyLoss: shareOf(sumOf(outcome.pairsLost), connectedPairs),
    routeShare: settled(shareOf(sumOf(outcome.routeShares), connectedPairs)),
    cutMembership: shareOf(placesIn(cutOf, placed).length, endUsers.length),
    fragmentation: shareOf(pairsSeparated, pairsOfOthers),
  }
  const pairedFor = placesIn(cutOf, placed).filter((end) => kappaAt.get(end) === 2)
  return {
    ...placed,
    pairedFor,
    figures: {
      score: scoreOf(criteria, weights),
      tier: tierOf(criteria, pairedFor.length > 0),
      ...criteria,
      isOnRoute: placed.place !== undefined,
      pairsLost: sumOf(outcome.pairsLost),
      pairsSeparated,
      pairsOfOthers,
    },
    isScored: Object.values(criteria).some((value) => value > 0),
  }
}

/** Puts names and scores to the numbers of an outcome. Only entities that are neither entry point nor end user are scored. */
export function readRoutes(outcome: RoutesOutcome, context: RoutesContext): RouteAnalysis {
  const { network, inGraph, sets, weights, relationsBehind, witnesses } = context
  const onRoute = Array.from(outcome.vertices, (vertex) => inGraph[vertex]!)
  const names = (places: Int32Array) => Array.from(places, (place) => onRoute[place]!)
  const placeOf = new Map(Array.from(outcome.vertices, (vertex, place) => [vertex, place]))
  const isOutside = new Set([...sets.entryPoints, ...sets.endUsers])
  const kappaAt = new Map(
    Array.from(outcome.endUsers, (end, index) => [end, outcome.kappas[index]!]),
  )
  const entryPoints = names(outcome.entryPoints)
  const endUsers = names(outcome.endUsers)

  const ranked = inGraph
    .map((id, vertex): Placed => ({ id, vertex, place: placeOf.get(vertex) }))
    .filter(({ id }) => !isOutside.has(id))
    .map((placed) => figuresOf(outcome, placed, weights, kappaAt))
    .filter(({ isScored }) => isScored)
    // Ties by id, so that the order never depends on the order of the file.
    .toSorted((a, b) => b.figures.score - a.figures.score || (a.id < b.id ? -1 : 1))

  const scores = ranked.map(({ figures, pairedFor, ...placed }, index): EntityScore => {
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
      },
    )
  })
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
    },
    { allPairs: () => witnesses.allPairs(entryPoints, endUsers) },
  )
}
