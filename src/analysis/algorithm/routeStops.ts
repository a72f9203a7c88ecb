import { flagsOf } from '../graph/flags.ts'
import type { RouteGraph } from '../graph/routesPart.ts'
import { withoutVertices } from '../graph/withoutVertices.ts'
import { bitSpreadOver } from './bitSpread.ts'
import { bitCount, connectedPairsFinder } from './connectedPairs.ts'
import { flowBounds } from './flowBounds.ts'
import { shareBounds } from './shareBounds.ts'
import type { LossCounter, StopProblem } from './stopProblem.ts'
import { cutPairsSteps } from './supplyLoss.ts'

/** Visits of vertices and arcs that bounds by flows may take to begin with; beyond, cheaper and wider bounds are used. */
const MOST_FLOW_WORK = 3e8

/**
 * Stopping vertices inside routes so that connected pairs of entry point and end user are lost; these themselves cannot be
 * stopped. Expects a graph in which every vertex lies on a route.
 *
 * The interdiction problem of R. L. Church, M. P. Scaparra, R. S. Middleton, Identifying critical infrastructure, Ann. Assoc. Am.
 * Geogr. 94 (2004) 491–502, on vertices and with pairs as the measure. Gains by dominator trees, see `supplyLoss.ts`.
 */
export function routeStops(routes: RouteGraph, costs: Float64Array): StopProblem {
  const { graph, entryPoints, endUsers } = routes
  const { vertexCount, arcCount } = graph
  const isEnd = flagsOf(vertexCount, endUsers)
  const isOutside = flagsOf(vertexCount, [...entryPoints, ...endUsers])
  const candidates = Int32Array.from([...isOutside.keys()].filter((vertex) => !isOutside[vertex]))
  const size = vertexCount + arcCount
  return {
    vertexCount,
    candidates,
    connected: connectedPairsFinder(graph, entryPoints, endUsers)(new Uint8Array(vertexCount))
      .count,
    counter: () => lossCounter(routes, candidates),
    workOfPush: size * Math.ceil(entryPoints.length / 32),
    workOfGains: size * entryPoints.length,
    *gains(isStopped) {
      const rest = withoutVertices(graph, isStopped)
      return (yield* cutPairsSteps(rest.forward, rest.backward, entryPoints, isEnd)).lost
    },
    bounds:
      entryPoints.length * endUsers.length * size < MOST_FLOW_WORK
        ? flowBounds(routes, costs)
        : shareBounds(routes),
  }
}

/**
 * Reachability of all ends, kept for every vertex put in; each only works out anew what comes behind its vertex. O(entry points/32 ·
 * (vertices + arcs)) a vertex, the same in space for each vertex in the set.
 */
function lossCounter(
  { graph, entryPoints, endUsers }: RouteGraph,
  candidates: Int32Array,
): LossCounter {
  const { vertexCount } = graph
  const { placeOf, spread } = bitSpreadOver(graph)
  const blocks = Array.from({ length: Math.ceil(entryPoints.length / 32) }, (_, block) => {
    const seeds = new Int32Array(vertexCount)
    entryPoints.subarray(32 * block, 32 * block + 32).forEach((source, bit) => {
      seeds[source]! |= 1 << bit
    })
    return { seeds, levels: [] as Int32Array[] }
  })
  const isStopped = new Uint8Array(vertexCount)
  const stack: number[] = []

  const sweep = (fromPlace: number): number => {
    const depth = stack.length
    let connected = 0
    for (const { seeds, levels } of blocks) {
      const bits = (levels[depth] ??= new Int32Array(vertexCount))
      if (depth > 0) bits.set(levels[depth - 1]!)
      spread(bits, seeds, isStopped, fromPlace)
      for (const end of endUsers) connected += bitCount(bits[end]!)
    }
    return connected
  }
  const before = sweep(0)
  return {
    order: candidates.toSorted((a, b) => placeOf[a]! - placeOf[b]!),
    push: (vertex) => {
      stack.push(vertex)
      isStopped[vertex] = 1
      return before - sweep(placeOf[vertex]!)
    },
    pop: () => {
      isStopped[stack.pop()!] = 0
    },
  }
}
