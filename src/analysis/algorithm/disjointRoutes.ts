import type { DirectedGraph } from '../graph/directedGraph.ts'
import { flowOn } from './maximumFlow.ts'

/** The most routes to an end, from all sources together, no two of which share an arc; stopped vertices left out. */
export type CountDisjointRoutes = (end: number, isStopped: Uint8Array) => number

/**
 * A counter of arc-disjoint routes. They may share vertices, sources included, and pass through other sources and
 * ends. Parallel arcs count once, so this counts ways through the network, not shipments.
 *
 * K. Menger 1927; maximum flow with one unit an arc, from the end against the arcs, see `maximumFlow.ts`. O(routes · (vertices + arcs)) a call.
 */
export function disjointRoutesCounter(
  { vertexCount, arcCount, forward }: DirectedGraph,
  sources: ArrayLike<number>,
): CountDisjointRoutes {
  const from = new Int32Array(arcCount + sources.length)
  const to = new Int32Array(arcCount + sources.length).fill(vertexCount)
  from.set(forward.targets)
  for (let vertex = 0; vertex < vertexCount; vertex++)
    to.fill(vertex, forward.offsets[vertex], forward.offsets[vertex + 1])
  from.set(sources, arcCount)
  const flow = flowOn(vertexCount + 1, from, to)
  const capacities = new Float64Array(from.length)
  return (end, isStopped) => {
    for (let arc = 0; arc < from.length; arc++) {
      const isOpen = isStopped[from[arc]!] !== 1 && isStopped[to[arc]!] !== 1
      capacities[arc] = isOpen ? (arc < arcCount ? 1 : Infinity) : 0
    }
    flow.reset(capacities)
    return flow.augment(end, vertexCount)
  }
}
