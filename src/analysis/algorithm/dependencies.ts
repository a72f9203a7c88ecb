import type { Adjacency } from '../graph/directedGraph.ts'
import { addDependenciesInLogs } from './dependenciesInLogs.ts'

/** Beyond this many shortest paths from one source the counts are kept as logarithms. */
const MOST_COUNTED = 1e300

/**
 * Adds to `into[v]`, for every vertex v but the source, `sourceWeight` times the sum over targets t ≠ v of
 * weight(t) · σ_st(v)/σ_st: the share of the shortest paths from the source to t that pass through v. Unreached targets
 * add nothing.
 */
export type AddDependencies = (source: number, sourceWeight: number, into: Float64Array) => void

/**
 * The step from one source that every kind of betweenness repeats. Endpoints excluded. `weights` says by vertex how many
 * targets it stands for: 1 and 0 choose some of them, more stands for a pendant tree.
 *
 * U. Brandes, A faster algorithm for betweenness centrality, J. Math. Sociol. 25 (2001) 163–177; restricted to chosen
 * targets as in U. Brandes, On variants of shortest-path betweenness centrality and their generic computation, Social
 * Networks 30 (2008) 136–145. The arcs on shortest paths are noted when they are found, so that the way back touches
 * only these: dependencies are pulled along them, and no row against the arcs is needed. O(arcs reached) time,
 * O(vertices + arcs) space, shared by all calls. Expects simple rows: parallel arcs would count as distinct paths.
 */
export function dependencyAdder(rows: Adjacency, weights: Float64Array): AddDependencies {
  const { offsets, targets } = rows
  const vertexCount = offsets.length - 1
  /** distance + 1; 0 for what is not reached */
  const level = new Int32Array(vertexCount)
  const paths = new Float64Array(vertexCount)
  const perPath = new Float64Array(vertexCount)
  const queue = new Int32Array(vertexCount)
  /** heads of the arcs on shortest paths, by the place of their tail in the queue */
  const heads = new Int32Array(targets.length)
  const firstHead = new Int32Array(vertexCount + 1)
  let isCountable = true

  /** Fills queue, level, paths and heads; returns how many vertices are reached. */
  const search = (source: number): number => {
    level.fill(0)
    isCountable = true
    queue[0] = source
    level[source] = 1
    paths[source] = 1
    let tail = 1
    let headCount = 0
    for (let place = 0; place < tail; place++) {
      const vertex = queue[place]!
      const next = level[vertex]! + 1
      const count = paths[vertex]!
      if (!(count < MOST_COUNTED)) isCountable = false
      firstHead[place] = headCount
      for (let slot = offsets[vertex]!, end = offsets[vertex + 1]!; slot < end; slot++) {
        const target = targets[slot]!
        const found = level[target]!
        if (found === 0) {
          level[target] = next
          paths[target] = count
          queue[tail++] = target
          heads[headCount++] = target
        } else if (found === next) {
          paths[target]! += count
          heads[headCount++] = target
        }
      }
    }
    firstHead[tail] = headCount
    return tail
  }

  return (source, sourceWeight, into) => {
    const reached = search(source)
    if (!isCountable) {
      const order = queue.subarray(0, reached)
      addDependenciesInLogs(rows, order, level, weights, sourceWeight, into)
      return
    }
    for (let place = reached - 1; place > 0; place--) {
      const vertex = queue[place]!
      let below = 0
      for (let at = firstHead[place]!, end = firstHead[place + 1]!; at < end; at++) {
        below += perPath[heads[at]!]!
      }
      const count = paths[vertex]!
      into[vertex]! += sourceWeight * below * count
      perPath[vertex] = below + weights[vertex]! / count
    }
  }
}
