import type { UndirectedGraph } from '../graph/undirectedGraph.ts'

/**
 * Betweenness by edge of an undirected graph: over all unordered pairs, the share of shortest paths between them that
 * run along the edge, summed. Not normalised; parallel edges count once.
 *
 * Brandes 2008, section 3.5 (reference in `dependencies.ts`). O(vertices · edges) time, O(vertices + edges) space.
 */
export function edgeBetweenness(graph: UndirectedGraph): Float64Array {
  const { vertexCount, edgeCount, offsets, neighbours, edges } = graph
  const sums = new Float64Array(edgeCount)
  const distance = new Int32Array(vertexCount)
  const paths = new Float64Array(vertexCount)
  const perPath = new Float64Array(vertexCount)
  const queue = new Int32Array(vertexCount)
  for (let source = 0; source < vertexCount; source++) {
    distance.fill(-1)
    distance[source] = 0
    paths[source] = 1
    queue[0] = source
    let tail = 1
    for (let head = 0; head < tail; head++) {
      const vertex = queue[head]!
      for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
        const neighbour = neighbours[slot]!
        if (distance[neighbour] === -1) {
          distance[neighbour] = distance[vertex]! + 1
          paths[neighbour] = 0
          queue[tail++] = neighbour
        }
        if (distance[neighbour] === distance[vertex]! + 1) paths[neighbour]! += paths[vertex]!
      }
    }
    for (let place = tail - 1; place >= 0; place--) {
      const vertex = queue[place]!
      perPath[vertex] = 1 / paths[vertex]!
      for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
        const neighbour = neighbours[slot]!
        if (distance[neighbour] !== distance[vertex]! + 1) continue
        perPath[vertex] += perPath[neighbour]!
        sums[edges[slot]!]! += (paths[vertex]! * perPath[neighbour]!) / 2
      }
    }
  }
  return sums
}
