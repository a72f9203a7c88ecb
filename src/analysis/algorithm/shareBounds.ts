import { flagsOf } from '../graph/flags.ts'
import type { RouteGraph } from '../graph/routesPart.ts'
import { withoutVertices } from '../graph/withoutVertices.ts'
import type { Steps } from '../../lib/steps.ts'
import { connectedPairsFinder } from './connectedPairs.ts'
import { routeShareSteps } from './routeShare.ts'
import type { StopBounds, StopState } from './stopProblem.ts'

/**
 * Bounds by route shares, for graphs too large for a flow a pair. A set that cuts a pair meets all its shortest routes, so the
 * shares σ_st(v)/σ_st of its vertices sum to 1 or more. Hence pairs lost ≤ sum over the set of the subset betweenness of
 * its vertices. Pairs of a source that deals straight with the end cannot be lost.
 *
 * U. Brandes 2008, see `routeShare.ts`. O(sources · arcs) a state.
 */
export function shareBounds({ graph, entryPoints, endUsers }: RouteGraph): StopBounds {
  const { vertexCount, arcCount, forward } = graph
  const isEnd = flagsOf(vertexCount, endUsers)
  const findPairs = connectedPairsFinder(graph, entryPoints, endUsers)
  const connected = findPairs(new Uint8Array(vertexCount)).count
  let direct = 0
  for (const source of entryPoints)
    for (let slot = forward.offsets[source]!; slot < forward.offsets[source + 1]!; slot++)
      direct += isEnd[forward.targets[slot]!]!
  let spent = 0

  function* stateOf(isStopped: Uint8Array): Steps<StopState> {
    spent += entryPoints.length * (vertexCount + arcCount)
    const rest = withoutVertices(graph, isStopped)
    const loads = yield* routeShareSteps(rest.forward, entryPoints, isEnd)
    const left = findPairs(isStopped).count
    return { isStopped, lost: connected - left, losable: left - direct, loads }
  }
  return {
    start: () => stateOf(new Uint8Array(vertexCount)),
    after: ({ isStopped }, vertex) => {
      const more = isStopped.slice()
      more[vertex] = 1
      return stateOf(more)
    },
    spent: () => spent,
  }
}
