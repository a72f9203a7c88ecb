import type { Adjacency } from '../graph/directedGraph.ts'
import { Grouper, type Grouped } from '../graph/grouped.ts'
import type { Steps } from '../../lib/steps.ts'
import { dominatorFinder } from './dominatorTree.ts'

export interface CutPairs {
  /** By vertex: pairs (root, end) that lose every path without it. */
  readonly lost: Float64Array
  /** By vertex: roots of which it cuts at least one pair, in the order given. */
  readonly roots: Grouped
  /** Pairs (root, end) with a path. */
  readonly connected: number
}

/**
 * For every vertex, the pairs (root, end) that it cuts: v cuts (r, e) exactly when v strictly dominates e from r. One
 * dominator tree a root, ends counted bottom-up, instead of one removal a vertex. Run over the backward rows from the ends it tells
 * whom a vertex cuts off. Yields the share of roots done.
 *
 * Dominators by Lengauer and Tarjan, see `dominatorTree.ts`. O(roots · arcs · log vertices) time. Roots and ends are
 * disjoint; the root itself is never counted, other roots and ends are, where they dominate.
 */
export function* cutPairsSteps(
  forward: Adjacency,
  backward: Adjacency,
  roots: ArrayLike<number>,
  isEnd: Uint8Array,
): Steps<CutPairs> {
  const findDominators = dominatorFinder(forward, backward)
  const vertexCount = isEnd.length
  const lost = new Float64Array(vertexCount)
  const below = new Int32Array(vertexCount + 1)
  const cutting = new Grouper()
  let connected = 0
  for (let place = 0; place < roots.length; place++) {
    const root = roots[place]!
    const { count, vertices, parent } = findDominators([root])
    below.fill(0, 0, count + 1)
    for (let number = count; number > 1; number--) {
      const vertex = vertices[number]!
      if (below[number]! > 0) {
        lost[vertex]! += below[number]!
        cutting.add(vertex, root)
      }
      below[parent[number]!]! += below[number]! + isEnd[vertex]!
    }
    connected += below[1]!
    yield (place + 1) / roots.length
  }
  return { lost, roots: cutting.grouped(vertexCount), connected }
}
