import type { DirectedGraph } from '../graph/directedGraph.ts'
import { Grouper, type Grouped } from '../graph/grouped.ts'
import type { Steps } from '../../lib/steps.ts'
import { minimumCutFinder } from './minimumCuts.ts'

export interface LeastCuts {
  /** κ of each end, in the order given. */
  readonly kappas: Float64Array
  /** By vertex: ends in one of whose least cuts it is, in the order given. */
  readonly cutOf: Grouped
}

/**
 * κ of every end and everybody's membership in least cuts; see `minimumCuts.ts` for definition, reference and complexity. One
 * flow an end. Yields the share of ends done.
 */
export function* leastCutsSteps(
  graph: DirectedGraph,
  roots: ArrayLike<number>,
  ends: ArrayLike<number>,
): Steps<LeastCuts> {
  const find = minimumCutFinder(graph, roots)
  const kappas = new Float64Array(ends.length)
  const cutOf = new Grouper()
  for (let place = 0; place < ends.length; place++) {
    const { kappa, members } = find(ends[place]!)
    kappas[place] = kappa
    for (const vertex of members) cutOf.add(vertex, ends[place]!)
    yield (place + 1) / ends.length
  }
  return { kappas, cutOf: cutOf.grouped(graph.vertexCount) }
}
