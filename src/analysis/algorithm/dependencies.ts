import type { Adjacency } from '../graph/directedGraph.ts'
import { addDependenciesInLogs } from './dependenciesInLogs.ts'

/** Beyond this many shortest paths from one source the counts are kept as logarithms. */
const MOST_COUNTED = 1e300

/**
 * Adds to `into[v]`, for every vertex v but the source, the sum over targets t ≠ v of σ_st(v)/σ_st: the share of the
 * shortest paths from the source to t that pass through v. `isTarget` holds 1 for targets; unreached ones add nothing.
 */
export type AddDependencies = (source: number, isTarget: Uint8Array, into: Float64Array) => void

/**
 * The step from one source that every kind of betweenness repeats. Endpoints excluded.
 *
 * U. Brandes, A faster algorithm for betweenness centrality, J. Math. Sociol. 25 (2001) 163–177; restricted to chosen
 * targets as in U. Brandes, On variants of shortest-path betweenness centrality and their generic computation, Social
 * Networks 30 (2008) 136–145; dependencies are pulled along the rows, so only these are needed. O(arcs reached) time,
 * O(vertices) space, shared by all calls. Expects simple rows: parallel arcs would count as distinct paths.
 */
export function dependencyAdder(rows: Adjacency): AddDependencies {
  const { offsets, targets } = rows
  const vertexCount = offsets.length - 1
  const distance = new Int32Array(vertexCount).fill(-1)
  const paths = new Float64Array(vertexCount)
  const perPath = new Float64Array(vertexCount)
  const queue = new Int32Array(vertexCount)

  /** Fills queue, distance and paths; returns how many are reached. */
  const search = (source: number): number => {
    queue[0] = source
    distance[source] = 0
    paths[source] = 1
    let tail = 1
    for (let head = 0; head < tail; head++) {
      const vertex = queue[head]!
      const next = distance[vertex]! + 1
      const count = paths[vertex]!
      for (let slot = offsets[vertex]!, end = offsets[vertex + 1]!; slot < end; slot++) {
        const target = targets[slot]!
        if (distance[target] === -1) {
          distance[target] = next
          paths[target] = count
          queue[tail++] = target
        } else if (distance[target] === next) {
          paths[target]! += count
        }
      }
    }
    return tail
  }

  const isCountable = (reached: number): boolean => {
    for (let place = 0; place < reached; place++) {
      if (!(paths[queue[place]!]! < MOST_COUNTED)) return false
    }
    return true
  }

  return (source, isTarget, into) => {
    const reached = search(source)
    if (isCountable(reached)) {
      for (let place = reached - 1; place > 0; place--) {
        const vertex = queue[place]!
        const next = distance[vertex]! + 1
        let below = 0
        for (let slot = offsets[vertex]!, end = offsets[vertex + 1]!; slot < end; slot++) {
          const target = targets[slot]!
          if (distance[target] === next) below += perPath[target]!
        }
        into[vertex]! += below * paths[vertex]!
        perPath[vertex] = below + isTarget[vertex]! / paths[vertex]!
      }
    } else {
      addDependenciesInLogs(rows, queue.subarray(0, reached), distance, isTarget, into)
    }
    for (let place = 0; place < reached; place++) distance[queue[place]!] = -1
  }
}
