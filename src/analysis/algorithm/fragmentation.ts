import type { UndirectedGraph } from '../graph/undirectedGraph.ts'
import { connectedComponents, NO_PART } from './connectedComponents.ts'

/** Pairs of surviving vertices that are still connected, direction aside. O(vertices + edges). */
export function survivingPairs(
  graph: Pick<UndirectedGraph, 'vertexCount' | 'offsets' | 'neighbours'>,
  isStopped: Uint8Array,
): number {
  const { count, of } = connectedComponents(graph, isStopped)
  const sizes = new Int32Array(count)
  for (const part of of) if (part !== NO_PART) sizes[part]! += 1
  return sizes.reduce((pairs, size) => pairs + (size * (size - 1)) / 2, 0)
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
