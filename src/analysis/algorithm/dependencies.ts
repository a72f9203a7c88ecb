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

/** Room to work in, the same for every source. */
interface Scratch {
  readonly isSeen: Uint8Array
  /** paths counted so far, and whatever is added once nobody reads it any more */
  readonly growing: Float64Array
  readonly perPath: Float64Array
  /** One place more: a target that is no news is written behind the last one and written over. */
  readonly queue: Int32Array
  /** by place in the queue */
  readonly paths: Float64Array
  readonly below: Float64Array
  /** place in the queue where each level begins, and where the last one ends */
  readonly levelStart: Int32Array
}

const scratchFor = (vertexCount: number): Scratch => ({
  isSeen: new Uint8Array(vertexCount),
  growing: new Float64Array(vertexCount),
  perPath: new Float64Array(vertexCount),
  queue: new Int32Array(vertexCount + 1),
  paths: new Float64Array(vertexCount),
  below: new Float64Array(vertexCount),
  levelStart: new Int32Array(vertexCount + 2),
})

/**
 * The step from one source that every kind of betweenness repeats. Endpoints excluded. `weights` says by vertex how many
 * targets it stands for: 1 and 0 choose some of them, more stands for a pendant tree.
 *
 * U. Brandes, A faster algorithm for betweenness centrality, J. Math. Sociol. 25 (2001) 163–177; restricted to chosen
 * targets as in U. Brandes, On variants of shortest-path betweenness centrality and their generic computation, Social
 * Networks 30 (2008) 136–145. Level by level, so that the inner loops need no branch: a count is read when its level
 * begins, and what is added to it later is never read; on the way back only deeper levels hold anything but 0, and an arc
 * leads at most one level deeper. O(arcs reached) time, O(vertices) space, shared by all calls. Expects simple rows:
 * parallel arcs would count as distinct paths.
 */
export function dependencyAdder(rows: Adjacency, weights: Float64Array): AddDependencies {
  const scratch = scratchFor(weights.length)
  return (source, sourceWeight, into) => {
    const levels = search(rows, source, scratch)
    if (levels > 0) pull(rows, weights, levels, sourceWeight, scratch, into)
    else addDependenciesInLogs(rows, source, weights, sourceWeight, into)
  }
}

// Functions of their own, not closures: an engine keeps their arrays at hand however many adders there are.

/** Fills queue, paths and levelStart; returns the number of levels, 0 when there are too many paths to count. */
function search(
  { offsets, targets }: Adjacency,
  source: number,
  { isSeen, growing, queue, paths, levelStart }: Scratch,
): number {
  isSeen.fill(0)
  growing.fill(0)
  queue[0] = source
  isSeen[source] = 1
  growing[source] = 1
  let levels = 0
  let tail = 1
  for (let start = 0, end = 1; start < end; start = end, end = tail) {
    levelStart[levels++] = start
    for (let place = start; place < end; place++) {
      const count = growing[queue[place]!]!
      if (!(count < MOST_COUNTED)) return 0
      paths[place] = count
    }
    for (let place = start; place < end; place++) {
      const vertex = queue[place]!
      const count = paths[place]!
      for (let slot = offsets[vertex]!, last = offsets[vertex + 1]!; slot < last; slot++) {
        const target = targets[slot]!
        growing[target]! += count
        queue[tail] = target
        tail += 1 - isSeen[target]!
        isSeen[target] = 1
      }
    }
  }
  levelStart[levels] = tail
  return levels
}

/** The way back, from the deepest level up. */
function pull(
  { offsets, targets }: Adjacency,
  weights: Float64Array,
  levels: number,
  sourceWeight: number,
  { perPath, queue, paths, below, levelStart }: Scratch,
  into: Float64Array,
): void {
  perPath.fill(0)
  for (let level = levels - 1; level > 0; level--) {
    const start = levelStart[level]!
    const end = levelStart[level + 1]!
    for (let place = start; place < end; place++) {
      const vertex = queue[place]!
      let sum = 0
      for (let slot = offsets[vertex]!, last = offsets[vertex + 1]!; slot < last; slot++) {
        sum += perPath[targets[slot]!]!
      }
      below[place] = sum
    }
    for (let place = start; place < end; place++) {
      const vertex = queue[place]!
      const count = paths[place]!
      into[vertex]! += sourceWeight * below[place]! * count
      perPath[vertex] = below[place]! + weights[vertex]! / count
    }
  }
}
