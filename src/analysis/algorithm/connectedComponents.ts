import type { UndirectedGraph } from '../graph/undirectedGraph.ts'

/** A partition of the vertices: `of[v]` is the number of v's part, 0 up in the order of each part's first vertex. */
export interface Partition {
  readonly count: number
  readonly of: Int32Array
}

/** Stands in `of` for a vertex that is gone and belongs to no part. */
export const NO_PART = -1

const UNSEEN = -2

/**
 * Connected components of an undirected graph, or of what is left of it: `isGone` holds 1 for vertices taken as removed.
 *
 * Breadth-first search from every vertex not yet seen. O(vertices + edges) time, O(vertices) space. An isolated vertex
 * is a component of its own; the empty graph has none. Parallel edges and loops change nothing.
 */
export function connectedComponents(
  {
    vertexCount,
    offsets,
    neighbours,
  }: Pick<UndirectedGraph, 'vertexCount' | 'offsets' | 'neighbours'>,
  isGone?: Uint8Array,
): Partition {
  const of = new Int32Array(vertexCount).fill(UNSEEN)
  isGone?.forEach((gone, vertex) => {
    if (gone === 1) of[vertex] = NO_PART
  })
  const queue = new Int32Array(vertexCount)
  let count = 0
  for (let start = 0; start < vertexCount; start++) {
    if (of[start] !== UNSEEN) continue
    of[start] = count
    queue[0] = start
    let tail = 1
    for (let head = 0; head < tail; head++) {
      const vertex = queue[head]!
      for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
        const neighbour = neighbours[slot]!
        if (of[neighbour] !== UNSEEN) continue
        of[neighbour] = count
        queue[tail++] = neighbour
      }
    }
    count += 1
  }
  return { count, of }
}
