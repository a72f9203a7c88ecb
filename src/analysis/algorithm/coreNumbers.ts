import type { UndirectedGraph } from '../graph/undirectedGraph.ts'

/**
 * Core number of every vertex: the largest k such that it belongs to a part in which everybody has at least k neighbours
 * within the part.
 *
 * S. B. Seidman, Network structure and minimum degree, Social Networks 5 (1983) 269–287; vertices are peeled by degree in
 * buckets, V. Batagelj, M. Zaveršnik, An O(m) algorithm for cores decomposition of networks, arXiv cs/0310049 (2003).
 * O(vertices + edges) time and space. Parallel edges count once, loops never; an isolated vertex has 0.
 */
export function coreNumbers({ vertexCount, offsets, neighbours }: UndirectedGraph): Int32Array {
  const degree = new Int32Array(vertexCount)
  let most = 0
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    degree[vertex] = offsets[vertex + 1]! - offsets[vertex]!
    most = Math.max(most, degree[vertex]!)
  }
  /** Where the vertices of each degree begin in `order`. */
  const start = new Int32Array(most + 2)
  for (const value of degree) start[value + 1]! += 1
  for (let value = 0; value <= most; value++) start[value + 1]! += start[value]!
  const order = new Int32Array(vertexCount)
  const placeOf = new Int32Array(vertexCount)
  const free = start.slice()
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    placeOf[vertex] = free[degree[vertex]!]!++
    order[placeOf[vertex]!] = vertex
  }

  /** Moves a vertex to the front of its bucket and the bucket's end behind it: one neighbour less. */
  const loosen = (vertex: number) => {
    const bucket = degree[vertex]!
    const [front, place] = [start[bucket]!, placeOf[vertex]!]
    const other = order[front]!
    order[place] = other
    placeOf[other] = place
    order[front] = vertex
    placeOf[vertex] = front
    start[bucket] = front + 1
    degree[vertex] = bucket - 1
  }

  for (let place = 0; place < vertexCount; place++) {
    const vertex = order[place]!
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      const neighbour = neighbours[slot]!
      if (degree[neighbour]! > degree[vertex]!) loosen(neighbour)
    }
  }
  return degree
}
