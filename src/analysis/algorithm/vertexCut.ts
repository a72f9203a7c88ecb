import type { DirectedGraph } from '../graph/directedGraph.ts'
import { flowOn } from './maximumFlow.ts'

/** What it takes to separate an end from all sources. */
export interface VertexCut {
  /** What the cheapest cut costs; 0 when nothing is connected, Infinity when nothing can cut. */
  readonly size: number
  /** One cheapest cut, of all such the nearest to the end, ascending; empty when `size` is 0 or Infinity. */
  readonly vertices: readonly number[]
}

/**
 * A finder of cheapest vertex cuts between a set of sources and one end after another. Every vertex may be in a cut except
 * the sources and the end itself, other ends included (design, section 4). `costs` are what each vertex costs to
 * remove, above 0, 1 each when not given; Infinity for one that cannot be removed. Where all cost the same and who may be in a
 * least cut matters, see `minimumCuts.ts`.
 *
 * K. Menger, Zur allgemeinen Kurventheorie, Fund. Math. 10 (1927) 96–115; every vertex is split into an arc that
 * lets its cost through, L. R. Ford, D. R. Fulkerson, Flows in networks (1962). One maximum flow a call, see
 * `maximumFlow.ts`, from the end against the arcs, so that nothing but what leads to the end is searched; O(vertices +
 * arcs) space, shared by all calls. Infinity when a source has an arc straight to the end.
 * Parallel arcs and loops change nothing.
 */
export function vertexCutFinder(
  { vertexCount, arcCount, forward, backward }: DirectedGraph,
  sources: ArrayLike<number>,
  costs?: ArrayLike<number>,
): (end: number) => VertexCut {
  // Vertex v is the arc of place v from node 2v + 1 to node 2v; the arcs of the graph, reversed, and those of the
  // super-source follow.
  const superSource = 2 * vertexCount
  const placeCount = vertexCount + arcCount + sources.length
  const from = new Int32Array(placeCount)
  const to = new Int32Array(placeCount)
  const capacities = new Float64Array(placeCount).fill(Infinity)
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    from[vertex] = 2 * vertex + 1
    to[vertex] = 2 * vertex
    capacities[vertex] = costs ? costs[vertex]! : 1
    for (let slot = forward.offsets[vertex]!; slot < forward.offsets[vertex + 1]!; slot++) {
      from[vertexCount + slot] = 2 * forward.targets[slot]!
      to[vertexCount + slot] = 2 * vertex + 1
    }
  }
  const isSource = new Uint8Array(vertexCount)
  for (let place = 0; place < sources.length; place++) {
    const source = sources[place]!
    isSource[source] = 1
    capacities[source] = Infinity
    from[vertexCount + arcCount + place] = 2 * source
    to[vertexCount + arcCount + place] = superSource
  }
  const flow = flowOn(superSource + 1, from, to)

  const isDirect = (end: number): boolean => {
    for (let slot = backward.offsets[end]!; slot < backward.offsets[end + 1]!; slot++) {
      if (isSource[backward.targets[slot]!] === 1) return true
    }
    return false
  }

  return (end) => {
    if (isSource[end] === 1 || isDirect(end)) return { size: Infinity, vertices: [] }
    flow.reset(capacities)
    const size = flow.augment(2 * end, superSource)
    if (size === 0 || size === Infinity) return { size, vertices: [] }
    const isBehind = flow.reachFrom(2 * end)
    const vertices: number[] = []
    for (let vertex = 0; vertex < vertexCount; vertex++) {
      if (isBehind(2 * vertex + 1) && !isBehind(2 * vertex)) vertices.push(vertex)
    }
    // Summed anew: what flowed in small parts has lost digits on the way.
    return { size: vertices.reduce((sum, vertex) => sum + capacities[vertex]!, 0), vertices }
  }
}
