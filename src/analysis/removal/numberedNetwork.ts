import { flowArcs } from '../../domain/chokepoint/flowArcs.ts'
import { routeSets } from '../../domain/chokepoint/routeSets.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import { tiesOf } from '../../domain/chokepoint/ties.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { NumberedRoutes } from '../graph/routesPart.ts'

/** The analysis graph of a network in numbers. Vertices are places in `inGraph`. */
export interface NumberedNetwork extends NumberedRoutes {
  /** False where there are no entry points or no end users: then the arcs are plain ties, both sets empty. */
  readonly hasRoutes: boolean
  readonly inGraph: readonly EntityId[]
  /** Places of those of the given entities that are in the graph, each once, in the given order. */
  readonly placesOf: (ids: Iterable<EntityId>) => Int32Array<ArrayBuffer>
}

/**
 * What a stop is worked out on: the flow arcs with entry points and end users; without either of these the ties between
 * entities, `related_to` included (design, section 4). O(entities + relations).
 */
export function numberedNetwork(network: Network, settings: AnalysisSettings): NumberedNetwork {
  const flow = flowArcs(network, settings)
  const sets = routeSets(network, settings, flow)
  const hasRoutes = sets.entryPoints.length > 0 && sets.endUsers.length > 0
  if (hasRoutes) {
    const pairs = flow.arcs.map(({ source, target }) => [source, target] as const)
    return numbered(flow.inGraph, pairs, true, sets)
  }
  const { ties, inGraph } = tiesOf(network, settings)
  return numbered(inGraph, ties, false, { entryPoints: [], endUsers: [] })
}

function numbered(
  inGraph: readonly EntityId[],
  pairs: readonly (readonly [EntityId, EntityId])[],
  hasRoutes: boolean,
  sets: ReturnType<typeof routeSets>,
): NumberedNetwork {
  const places = new Map(inGraph.map((id, place) => [id, place]))
  const placesOf = (ids: Iterable<EntityId>) =>
    Int32Array.from([...new Set(ids)].flatMap((id) => places.get(id) ?? []))
  return {
    hasRoutes,
    inGraph,
    placesOf,
    vertexCount: inGraph.length,
    from: Int32Array.from(pairs, ([source]) => places.get(source)!),
    to: Int32Array.from(pairs, ([, target]) => places.get(target)!),
    entryPoints: placesOf(sets.entryPoints),
    endUsers: placesOf(sets.endUsers),
  }
}
