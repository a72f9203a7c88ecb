import type { Adjacency, DirectedGraph } from '../graph/directedGraph.ts'
import type { UndirectedGraph } from '../graph/undirectedGraph.ts'
import { finish, type Steps } from '../../lib/steps.ts'
import { dependencyAdder } from './dependencies.ts'
import { foldPendantTrees } from './pendantTrees.ts'

/** One of several equal pieces of work, `part` of 0 … `parts` − 1. */
export interface Part {
  readonly part: number
  readonly parts: number
}

export const WHOLE: Part = { part: 0, parts: 1 }

/**
 * Sums of weighted dependencies by vertex: over sources s and targets t, weight(s) · weight(t) · σ_st(v)/σ_st, endpoints
 * excluded. Of the sources only every `parts`-th is taken, from `part` on. Yields the share of sources done.
 */
function* sumsFrom(
  rows: Adjacency,
  weights: Float64Array,
  sources: ArrayLike<number>,
  { part, parts }: Part,
): Steps<Float64Array> {
  const addDependencies = dependencyAdder(rows, weights)
  const sums = new Float64Array(weights.length)
  for (let place = part; place < sources.length; place += parts) {
    const source = sources[place]!
    addDependencies(source, weights[source]!, sums)
    yield Math.min(1, (place + parts) / sources.length)
  }
  return sums
}

const everyone = (rows: Adjacency) =>
  Int32Array.from({ length: rows.offsets.length - 1 }, (_, v) => v)
const ones = (rows: Adjacency) => new Float64Array(rows.offsets.length - 1).fill(1)

/**
 * Betweenness of a digraph over ordered pairs, raw: the share of shortest s–t paths that pass through a vertex, summed.
 * Endpoints excluded. Parallel arcs count once, loops never.
 *
 * Brandes 2001, see `dependencies.ts`. O(vertices · arcs) time, O(vertices + arcs) space.
 */
export function directedBetweenness({ forward }: DirectedGraph): Float64Array {
  return finish(sumsFrom(forward, ones(forward), everyone(forward), WHOLE))
}

/**
 * Betweenness of an undirected graph over unordered pairs, raw. Endpoints excluded. Parallel edges count once, loops
 * never. Given a part, only its share: the shares of all parts, added in their order, make up the whole.
 *
 * Brandes 2001 on the graph without its pendant trees, see `dependencies.ts` and `pendantTrees.ts`. O(vertices · edges)
 * time, O(vertices + edges) space. Yields the share done.
 */
export function* betweennessSteps(graph: UndirectedGraph, part: Part = WHOLE): Steps<Float64Array> {
  const { core, vertexOf, weights, settled } = foldPendantTrees(graph)
  const sums = yield* sumsFrom(core, weights, everyone(core), part)
  const betweenness = part.part === 0 ? settled : new Float64Array(graph.vertexCount)
  vertexOf.forEach((vertex, place) => {
    betweenness[vertex]! += sums[place]! / 2
  })
  return betweenness
}

/**
 * An estimate of the same from some of the vertices as sources, scaled up by vertices ÷ sources. Parts as above.
 *
 * U. Brandes, C. Pich, Centrality estimation in large networks, Int. J. Bifurcat. Chaos 17 (2007) 2303–2318.
 */
export function* estimatedBetweennessSteps(
  { offsets, neighbours, vertexCount }: UndirectedGraph,
  sources: ArrayLike<number>,
  part: Part = WHOLE,
): Steps<Float64Array> {
  const rows = { offsets, targets: neighbours }
  const sums = yield* sumsFrom(rows, ones(rows), sources, part)
  return sums.map((sum) => (sum * vertexCount) / (2 * sources.length))
}

/** Betweenness of an undirected graph over unordered pairs, raw, at once. */
export function undirectedBetweenness(graph: UndirectedGraph): Float64Array {
  return finish(betweennessSteps(graph))
}
