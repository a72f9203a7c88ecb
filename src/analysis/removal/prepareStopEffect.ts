import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import {
  MOST_ROUTES_COUNTED,
  type EndUserEffect,
  type StopEffect,
  type Supply,
} from '../../domain/removal/removal.ts'
import { membersOf } from '../graph/grouped.ts'
import { numberedNetwork } from './numberedNetwork.ts'
import type { StopEffectOutcome, StopEffectTask, Supplies } from './stopEffectTask.ts'

/** The question what stopping entities does, turned into numbers, and the way back. */
export interface PreparedStopEffect {
  readonly task: StopEffectTask
  readonly read: (outcome: StopEffectOutcome) => StopEffect
}

/**
 * What stopping entities does to a network. Entities the network does not hold are left out; those without a flow arc
 * are stopped and change nothing. Where there are no entry points or no end users the effect speaks of no end user, and
 * fragmentation is that of all chosen relations. O(entities + relations).
 */
export function prepareStopEffect(
  network: Network,
  settings: AnalysisSettings,
  stopped: Iterable<EntityId>,
): PreparedStopEffect {
  const { inGraph, placesOf, vertexCount, from, to, entryPoints, endUsers } = numberedNetwork(
    network,
    settings,
  )
  const known = [...new Set(stopped)].filter((id) => network.entityById.has(id))
  const task: StopEffectTask = {
    kind: 'stop effect',
    vertexCount,
    from,
    to,
    entryPoints,
    endUsers,
    stopped: placesOf(known),
    routeCap: MOST_ROUTES_COUNTED,
  }
  return { task, read: (outcome) => readStopEffect(outcome, inGraph, known) }
}

function readStopEffect(
  outcome: StopEffectOutcome,
  inGraph: readonly EntityId[],
  stopped: readonly EntityId[],
): StopEffect {
  const names = (vertices: ArrayLike<number>) => Array.from(vertices, (vertex) => inGraph[vertex]!)
  const supplyIn = (supplies: Supplies, place: number): Supply => {
    const shortestRoute = names(membersOf(supplies.shortestRoutes, place))
    return {
      isReached: shortestRoute.length > 0,
      kappa: supplies.kappa[place]!,
      shortestRoute,
      disjointRoutes: supplies.disjointRoutes[place]!,
      simpleRoutes: supplies.simpleRoutes[place]!,
    }
  }
  const isStopped = new Set(stopped)
  const effects = names(outcome.endUsers).map((id, place): EndUserEffect => {
    const before = supplyIn(outcome.before, place)
    const after = supplyIn(outcome.after, place)
    // A route that survives is still a shortest one: no other of the same length is shown in its stead.
    const isKept = !before.shortestRoute.some((entity) => isStopped.has(entity))
    return {
      id,
      before,
      after: isKept ? { ...after, shortestRoute: before.shortestRoute } : after,
    }
  })
  return {
    stopped,
    endUsers: effects,
    pairsBefore: outcome.pairsBefore,
    pairsLost: outcome.lost.members.length,
    lostPairs: effects.flatMap(({ id }, place) =>
      names(membersOf(outcome.lost, place)).map((entryPoint) => [entryPoint, id] as const),
    ),
    fragmentationBefore: outcome.fragmentationBefore,
    fragmentationAfter: outcome.fragmentationAfter,
    reroutes: reroutesOf(effects),
  }
}

/** Steps of the routes that had to change, each once. */
function reroutesOf(effects: readonly EndUserEffect[]): (readonly [EntityId, EntityId])[] {
  const steps = new Map<string, readonly [EntityId, EntityId]>()
  for (const { before, after } of effects) {
    if (before.shortestRoute === after.shortestRoute) continue
    after.shortestRoute.slice(1).forEach((target, place) => {
      const source = after.shortestRoute[place]!
      steps.set(JSON.stringify([source, target]), [source, target])
    })
  }
  return [...steps.values()]
}
