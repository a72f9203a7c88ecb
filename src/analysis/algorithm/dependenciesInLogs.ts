import type { Adjacency } from '../graph/directedGraph.ts'

/**
 * The same sums as `dependencyAdder`, for sources with more shortest paths than a double can hold: a thousand diamonds in
 * a row have 2^1000 of them. Path counts are kept as natural logarithms, shares are differences of these.
 *
 * `queue` holds what is reached in breadth-first order, the source first, `level` one more than its steps from there.
 * O(arcs reached) time with one exponential an arc, relative error about 1e-13; O(vertices) space.
 */
export function addDependenciesInLogs(
  { offsets, targets }: Adjacency,
  queue: Int32Array,
  level: Int32Array,
  weights: Float64Array,
  sourceWeight: number,
  into: Float64Array,
): void {
  const logPaths = new Float64Array(level.length).fill(-Infinity)
  logPaths[queue[0]!] = 0
  for (const vertex of queue) {
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      const target = targets[slot]!
      if (level[target] !== level[vertex]! + 1) continue
      const more = Math.max(logPaths[target]!, logPaths[vertex]!)
      const less = Math.min(logPaths[target]!, logPaths[vertex]!)
      logPaths[target] = more + Math.log1p(Math.exp(less - more))
    }
  }
  const dependency = new Float64Array(level.length)
  for (let place = queue.length - 1; place > 0; place--) {
    const vertex = queue[place]!
    let sum = 0
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      const target = targets[slot]!
      if (level[target] !== level[vertex]! + 1) continue
      sum +=
        Math.exp(logPaths[vertex]! - logPaths[target]!) * (weights[target]! + dependency[target]!)
    }
    dependency[vertex] = sum
    into[vertex]! += sourceWeight * sum
  }
}
