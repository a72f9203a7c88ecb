import type { Adjacency } from '../graph/directedGraph.ts'

/**
 * The same sums as `dependencyAdder`, for sources with more shortest paths than a double can hold: a thousand diamonds in
 * a row have 2^1000 of them. Path counts are kept as natural logarithms, shares are differences of these.
 *
 * O(arcs reached) time with one exponential an arc, relative error about 1e-13; O(vertices) space.
 */
export function addDependenciesInLogs(
  rows: Adjacency,
  source: number,
  weights: Float64Array,
  sourceWeight: number,
  into: Float64Array,
): void {
  const { offsets, targets } = rows
  const { queue, distance } = breadthFirst(rows, source)
  const logPaths = new Float64Array(weights.length).fill(-Infinity)
  logPaths[source] = 0
  for (const vertex of queue) {
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      const target = targets[slot]!
      if (distance[target] !== distance[vertex]! + 1) continue
      const more = Math.max(logPaths[target]!, logPaths[vertex]!)
      const less = Math.min(logPaths[target]!, logPaths[vertex]!)
      logPaths[target] = more + Math.log1p(Math.exp(less - more))
    }
  }
  const dependency = new Float64Array(weights.length)
  for (let place = queue.length - 1; place > 0; place--) {
    const vertex = queue[place]!
    let sum = 0
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      const target = targets[slot]!
      if (distance[target] !== distance[vertex]! + 1) continue
      sum +=
        Math.exp(logPaths[vertex]! - logPaths[target]!) * (weights[target]! + dependency[target]!)
    }
    dependency[vertex] = sum
    into[vertex]! += sourceWeight * sum
  }
}

/** What is reached in breadth-first order, the source first, and how many steps from there; -1 for what is not. */
function breadthFirst({ offsets, targets }: Adjacency, source: number) {
  const distance = new Int32Array(offsets.length - 1).fill(-1)
  const queue = new Int32Array(offsets.length - 1)
  queue[0] = source
  distance[source] = 0
  let tail = 1
  for (let head = 0; head < tail; head++) {
    const vertex = queue[head]!
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      const target = targets[slot]!
      if (distance[target] !== -1) continue
      distance[target] = distance[vertex]! + 1
      queue[tail++] = target
    }
  }
  return { queue: queue.subarray(0, tail), distance }
}
