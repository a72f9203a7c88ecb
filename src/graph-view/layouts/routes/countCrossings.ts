import type { Segment } from './layeredGraph.ts'

/**
 * How often segments between two neighbouring layers cross, each crossing counted as often as the product of the
 * arcs that run in the two. Segments that share an end do not cross.
 *
 * Reference: W. Barth, P. Mutzel, M. Jünger, Simple and efficient bilayer cross counting, JGAA 8 (2004); an
 * accumulator tree over the later layer. Complexity: O(E log V).
 *
 * @param rank place of each slot within its layer
 * @param width slots of the later layer
 */
export function countCrossings(
  segments: readonly Segment[],
  rank: ArrayLike<number>,
  width: number,
): number {
  const sorted = segments.toSorted(
    (a, b) => rank[a.from]! - rank[b.from]! || rank[a.to]! - rank[b.to]!,
  )
  const tree = new Float64Array(width + 1)
  let total = 0
  let crossings = 0
  for (const { to, weight } of sorted) {
    let atOrBefore = 0
    for (let node = rank[to]! + 1; node > 0; node &= node - 1) atOrBefore += tree[node]!
    crossings += weight * (total - atOrBefore)
    for (let node = rank[to]! + 1; node <= width; node += node & -node) tree[node]! += weight
    total += weight
  }
  return crossings
}
