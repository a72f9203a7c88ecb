import type { Adjacency } from '../graph/directedGraph.ts'

/** A shortest route from any source to an end, both included; empty when there is none. */
export type FindShortestRoute = (end: number) => number[]

/**
 * Shortest routes from the nearest of several sources, all arcs of length one, stopped vertices left out.
 *
 * Breadth-first search from all sources together, once. O(vertices + arcs), a route then O(its length). Of several shortest
 * routes the one whose vertices were found first is given, sources in their order and arcs in theirs, so the same
 * graph always gives the same route.
 */
export function shortestRoutesFrom(
  { offsets, targets }: Adjacency,
  sources: ArrayLike<number>,
  isStopped?: Uint8Array,
): FindShortestRoute {
  const vertexCount = offsets.length - 1
  const cameFrom = new Int32Array(vertexCount).fill(-1)
  const queue = new Int32Array(vertexCount)
  let tail = 0
  for (let place = 0; place < sources.length; place++) {
    const source = sources[place]!
    if (isStopped?.[source] === 1 || cameFrom[source] !== -1) continue
    cameFrom[source] = source
    queue[tail++] = source
  }
  for (let head = 0; head < tail; head++) {
    const vertex = queue[head]!
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      const target = targets[slot]!
      if (cameFrom[target] !== -1 || isStopped?.[target] === 1) continue
      cameFrom[target] = vertex
      queue[tail++] = target
    }
  }
  return (end) => {
    if (cameFrom[end] === -1) return []
    const route = [end]
    for (let vertex = end; cameFrom[vertex] !== vertex; vertex = cameFrom[vertex]!)
      route.push(cameFrom[vertex]!)
    return route.toReversed()
  }
}
