import { undirectedGraph, type UndirectedGraph } from '../graph/undirectedGraph.ts'
import type { Steps } from '../../lib/steps.ts'
import { betweennessSteps } from './betweenness.ts'
import { connectedComponents } from './connectedComponents.ts'
import { survivingPairs } from './fragmentation.ts'
import type { StopProblem, StopState } from './stopProblem.ts'

/**
 * Stopping vertices so that pairs of vertices come apart, direction aside; pairs of the stopped themselves are lost too. For a
 * given number of vertices to stop, the most pairs lost is the largest fragmentation F.
 *
 * KPP-Neg: S. P. Borgatti, Identifying sets of key players in a social network, Comput. Math. Organ. Theory 12 (2006) 21–34. A
 * set that separates a pair holds one of the two or meets all their shortest paths, so pairs lost ≤ sum over the set of
 * betweenness + vertices still connected with it. O(vertices · edges) a state and for the gains.
 */
export function tieStops(graph: UndirectedGraph): StopProblem {
  const { vertexCount, edgeCount } = graph
  const size = vertexCount + 2 * edgeCount
  const connected = survivingPairs(graph, new Uint8Array(vertexCount))
  let spent = 0

  function* gains(isStopped: Uint8Array): Steps<Float64Array> {
    const left = survivingPairs(graph, isStopped)
    const without = isStopped.slice()
    const gained = new Float64Array(vertexCount)
    for (let vertex = 0; vertex < vertexCount; vertex++) {
      if (isStopped[vertex] === 1) continue
      without[vertex] = 1
      gained[vertex] = left - survivingPairs(graph, without)
      without[vertex] = 0
      yield (vertex + 1) / vertexCount
    }
    return gained
  }

  function* stateOf(isStopped: Uint8Array): Steps<StopState> {
    spent += vertexCount * size
    const rest = withoutStopped(graph, isStopped)
    const sums = yield* betweennessSteps(rest)
    const { of, count } = connectedComponents(rest)
    const sizes = new Int32Array(count)
    for (const component of of) sizes[component]! += 1
    const loads = sums.map((sum, vertex) => sum + sizes[of[vertex]!]! - 1)
    const left = survivingPairs(graph, isStopped)
    return { isStopped, lost: connected - left, losable: left, loads }
  }

  const candidates = Int32Array.from({ length: vertexCount }, (_, vertex) => vertex)
  return {
    vertexCount,
    candidates,
    connected,
    counter: () => {
      const isStopped = new Uint8Array(vertexCount)
      const stack: number[] = []
      return {
        order: candidates,
        push: (vertex) => {
          stack.push(vertex)
          isStopped[vertex] = 1
          return connected - survivingPairs(graph, isStopped)
        },
        pop: () => {
          isStopped[stack.pop()!] = 0
        },
      }
    },
    workOfPush: size,
    workOfGains: size * vertexCount,
    gains,
    bounds: {
      start: () => stateOf(new Uint8Array(vertexCount)),
      after: ({ isStopped }, vertex) => {
        const more = isStopped.slice()
        more[vertex] = 1
        return stateOf(more)
      },
      spent: () => spent,
    },
  }
}

function withoutStopped(
  { vertexCount, low, high }: UndirectedGraph,
  isStopped: Uint8Array,
): UndirectedGraph {
  const isKept = (_: number, edge: number) =>
    isStopped[low[edge]!] === 0 && isStopped[high[edge]!] === 0
  return undirectedGraph(vertexCount, low.filter(isKept), high.filter(isKept))
}
