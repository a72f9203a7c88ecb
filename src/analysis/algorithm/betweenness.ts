import type { Adjacency, DirectedGraph } from '../graph/directedGraph.ts'
import type { UndirectedGraph } from '../graph/undirectedGraph.ts'
import { finish, type Steps } from '../steps.ts'
import { dependencyAdder } from './dependencies.ts'

/**
 * Betweenness by vertex: over all ordered pairs (s, t), the share of shortest s–t paths that pass through it, summed. Endpoints
 * excluded, not normalised. For undirected rows every pair is met twice: halve it. Yields the share of sources done, so
 * that whoever runs it can report, pause or stop.
 *
 * Brandes 2001, see `dependencies.ts`. O(vertices · arcs) time, O(vertices) space. With `sources` fewer than the
 * vertices it is an estimate, scaled by vertices ÷ sources: U. Brandes, C. Pich, Centrality estimation in large
 * networks, Int. J. Bifurcat. Chaos 17 (2007) 2303–2318.
 */
export function* betweennessSteps(
  rows: Adjacency,
  sources?: ArrayLike<number>,
): Steps<Float64Array> {
  const vertexCount = rows.offsets.length - 1
  const addDependencies = dependencyAdder(rows)
  const everyone = new Uint8Array(vertexCount).fill(1)
  const sums = new Float64Array(vertexCount)
  const sourceCount = sources ? sources.length : vertexCount
  for (let place = 0; place < sourceCount; place++) {
    addDependencies(sources ? sources[place]! : place, everyone, sums)
    yield (place + 1) / sourceCount
  }
  return sourceCount === vertexCount ? sums : sums.map((sum) => (sum * vertexCount) / sourceCount)
}

/** Betweenness of a digraph over ordered pairs, raw. Parallel arcs count once, loops never. */
export function directedBetweenness({ forward }: DirectedGraph): Float64Array {
  return finish(betweennessSteps(forward))
}

/** Betweenness of an undirected graph over unordered pairs, raw. Parallel edges count once, loops never. */
export function undirectedBetweenness({ offsets, neighbours }: UndirectedGraph): Float64Array {
  return finish(betweennessSteps({ offsets, targets: neighbours })).map((sum) => sum / 2)
}

/** Raw undirected betweenness as a share of the (n − 1)(n − 2)/2 pairs of other vertices; 0 where there are none. */
export function normalisedBetweenness(raw: Float64Array): Float64Array {
  const others = raw.length - 1
  const pairs = (others * (others - 1)) / 2
  return raw.map((sum) => (pairs > 0 ? sum / pairs : 0))
}
