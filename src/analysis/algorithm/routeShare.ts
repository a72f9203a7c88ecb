import type { Adjacency } from '../graph/directedGraph.ts'
import type { Steps } from '../../lib/steps.ts'
import { dependencyAdder } from './dependencies.ts'

/**
 * Subset betweenness by vertex: the sum over pairs (s, t) of sources and targets, t reached from s, of σ_st(v)/σ_st, endpoints
 * excluded. Divided by the number of connected pairs it is the route share of design, section 4: a mean of ratios, so that
 * a pair with many alternative routes weighs no more than a pair with one. Yields the share of sources done.
 *
 * Brandes 2008, see `dependencies.ts`. O(sources · arcs) time, O(vertices) space. Pairs are ordered, parallel arcs count
 * once. Sources and targets themselves get a value where they lie between others.
 */
export function* routeShareSteps(
  forward: Adjacency,
  sources: ArrayLike<number>,
  isTarget: Uint8Array,
): Steps<Float64Array> {
  const addDependencies = dependencyAdder(forward, Float64Array.from(isTarget))
  const sums = new Float64Array(isTarget.length)
  for (let place = 0; place < sources.length; place++) {
    addDependencies(sources[place]!, 1, sums)
    yield (place + 1) / sources.length
  }
  return sums
}
