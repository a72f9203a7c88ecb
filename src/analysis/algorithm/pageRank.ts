import type { Adjacency } from '../graph/directedGraph.ts'

/** Share of steps that follow an arc; the others begin anew anywhere. */
const FOLLOWS = 0.85
/** The sum of all changes in one round at which the values are taken as settled. */
const SETTLED = 1e-12
const MOST_ROUNDS = 1_000

/**
 * PageRank: how often a walk that follows arcs, and now and then begins anew anywhere, comes to each vertex. Sums to 1; empty
 * for the empty graph.
 *
 * S. Brin, L. Page, The anatomy of a large-scale hypertextual web search engine, Comput. Netw. ISDN Syst. 30 (1998)
 * 107–117: damping 0.85, uniform teleport, a vertex without a way out leads anywhere. Power iteration, each round
 * O(vertices + arcs), the error shrinks by 0.85 a round. Rows of an undirected graph count every edge both ways. Expects simple
 * rows: a parallel arc would be followed twice as often.
 */
export function pageRank({ offsets, targets }: Adjacency): Float64Array {
  const vertexCount = offsets.length - 1
  let ranks = new Float64Array(vertexCount).fill(1 / vertexCount)
  let next = new Float64Array(vertexCount)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let stranded = 0
    next.fill(0)
    for (let vertex = 0; vertex < vertexCount; vertex++) {
      const [begin, end] = [offsets[vertex]!, offsets[vertex + 1]!]
      if (begin === end) stranded += ranks[vertex]!
      const share = ranks[vertex]! / (end - begin)
      for (let slot = begin; slot < end; slot++) next[targets[slot]!]! += share
    }
    let change = 0
    const anywhere = (1 - FOLLOWS + FOLLOWS * stranded) / vertexCount
    for (let vertex = 0; vertex < vertexCount; vertex++) {
      next[vertex] = FOLLOWS * next[vertex]! + anywhere
      change += Math.abs(next[vertex]! - ranks[vertex]!)
    }
    ;[ranks, next] = [next, ranks]
    if (change < SETTLED) break
  }
  return ranks
}
