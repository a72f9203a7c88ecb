import type { Adjacency } from '../graph/directedGraph.ts'

/**
 * Which vertices can be reached from any of the starts, the starts included; 1 for reached, 0 for not.
 *
 * Breadth-first search. O(vertices + arcs) time, O(vertices) space. Pass the backward rows to ask who reaches them.
 * Parallel arcs and loops change nothing.
 */
export function reachableFrom(
  { offsets, targets }: Adjacency,
  starts: ArrayLike<number>,
): Uint8Array {
  const vertexCount = offsets.length - 1
  const reached = new Uint8Array(vertexCount)
  const queue = new Int32Array(vertexCount)
  let tail = 0
  for (let place = 0; place < starts.length; place++) {
    const start = starts[place]!
    if (reached[start]) continue
    reached[start] = 1
    queue[tail++] = start
  }
  for (let head = 0; head < tail; head++) {
    const vertex = queue[head]!
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      const target = targets[slot]!
      if (reached[target]) continue
      reached[target] = 1
      queue[tail++] = target
    }
  }
  return reached
}
