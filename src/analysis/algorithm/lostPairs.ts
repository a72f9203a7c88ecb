import type { Adjacency } from '../graph/directedGraph.ts'

/**
 * Calls back with every pair (root, end) that has a path, and whether it still has one when a vertex is gone; pass -1 to
 * take nothing away. Roots in the order given, ends of a root in the order given.
 *
 * Two breadth-first searches a root. O(roots · arcs) time, O(vertices) space. The vertex itself is in no pair.
 */
export function eachPair(
  { offsets, targets }: Adjacency,
  roots: ArrayLike<number>,
  ends: ArrayLike<number>,
  without: number,
  onPair: (root: number, end: number, isKept: boolean) => void,
): void {
  const vertexCount = offsets.length - 1
  const whole = new Int32Array(vertexCount)
  const left = new Int32Array(vertexCount)
  const queue = new Int32Array(vertexCount)

  const search = (root: number, stamp: number, reached: Int32Array, avoids: number) => {
    queue[0] = root
    reached[root] = stamp
    let tail = 1
    for (let head = 0; head < tail; head++) {
      const vertex = queue[head]!
      for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
        const target = targets[slot]!
        if (reached[target] === stamp || target === avoids) continue
        reached[target] = stamp
        queue[tail++] = target
      }
    }
  }

  for (let place = 0; place < roots.length; place++) {
    const root = roots[place]!
    if (root === without) continue
    search(root, place + 1, whole, -1)
    if (without !== -1) search(root, place + 1, left, without)
    for (let index = 0; index < ends.length; index++) {
      const end = ends[index]!
      if (end === without || whole[end] !== place + 1) continue
      onPair(root, end, without === -1 || left[end] === place + 1)
    }
  }
}
