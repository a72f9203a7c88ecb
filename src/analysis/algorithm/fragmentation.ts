import type { UndirectedGraph } from '../graph/undirectedGraph.ts'

/**
 * Pairs of surviving vertices that are still connected, direction aside.
 *
 * Breadth-first search. O(vertices + edges).
 */
export function survivingPairs(
  {
    vertexCount,
    offsets,
    neighbours,
  }: Pick<UndirectedGraph, 'vertexCount' | 'offsets' | 'neighbours'>,
  isStopped: Uint8Array,
): number {
  const isSeen = isStopped.slice()
  const queue = new Int32Array(vertexCount)
  let pairs = 0
  for (let start = 0; start < vertexCount; start++) {
    if (isSeen[start] === 1) continue
    isSeen[start] = 1
    queue[0] = start
    let tail = 1
    for (let head = 0; head < tail; head++) {
      const vertex = queue[head]!
      for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
        const neighbour = neighbours[slot]!
        if (isSeen[neighbour] === 1) continue
        isSeen[neighbour] = 1
        queue[tail++] = neighbour
      }
    }
    pairs += (tail * (tail - 1)) / 2
  }
  return pairs
}

/**
 * F, how far the rest falls apart when some of `vertexCount` vertices are gone: 1 − connected surviving pairs ÷ pairs of the
 * survivors. 0 when the rest hangs together, 1 when nothing does; null with fewer than two left, where there is no pair to
 * speak of.
 *
 * S. P. Borgatti, Identifying sets of key players in a social network, Comput. Math. Organ. Theory 12 (2006) 21–34 (KPP-Neg); over
 * the pairs of the residual graph, so that the stopped themselves do not count.
 */
export function fragmentation(
  survivingPairCount: number,
  vertexCount: number,
  stoppedCount: number,
): number | null {
  const survivors = vertexCount - stoppedCount
  return survivors < 2 ? null : 1 - survivingPairCount / ((survivors * (survivors - 1)) / 2)
}
