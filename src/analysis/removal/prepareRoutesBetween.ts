import { flowArcs } from '../../domain/chokepoint/flowArcs.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { ROUTES_BETWEEN_CAP, type RoutesBetween } from '../../domain/removal/removal.ts'
import { membersOf } from '../graph/grouped.ts'
import type { RoutesBetweenOutcome, RoutesBetweenTask } from './routesBetweenTask.ts'

/** The question which routes lead from one entity to another, turned into numbers, and the way back. */
export interface PreparedRoutesBetween {
  readonly task: RoutesBetweenTask
  readonly read: (outcome: RoutesBetweenOutcome) => RoutesBetween
}

/**
 * The routes along flow from one entity to another, whether or not either is an entry point or end user. One that counts with its
 * principal has the routes of that; any other entity outside the analysis graph is on no route. O(entities + relations).
 */
export function prepareRoutesBetween(
  network: Network,
  settings: AnalysisSettings,
  from: EntityId,
  to: EntityId,
  cap: number = ROUTES_BETWEEN_CAP,
): PreparedRoutesBetween {
  const { arcs, inGraph, countedWith } = flowArcs(network, settings)
  const places = new Map(inGraph.map((id, place) => [id, place]))
  const start = places.get(countedWith.get(from) ?? from)
  const end = places.get(countedWith.get(to) ?? to)
  const isInGraph = start !== undefined && end !== undefined
  return {
    task: {
      kind: 'routes between',
      vertexCount: inGraph.length,
      from: Int32Array.from(arcs, ({ source }) => places.get(source)!),
      to: Int32Array.from(arcs, ({ target }) => places.get(target)!),
      // From a vertex to itself there is no route.
      source: isInGraph ? start : 0,
      target: isInGraph ? end : 0,
      cap,
    },
    read: ({ routes, count, isCapped }) => ({
      from,
      to,
      routes: Array.from({ length: count }, (_, place) =>
        Array.from(membersOf(routes, place), (vertex) => inGraph[vertex]!),
      ),
      cap,
      isCapped,
    }),
  }
}
