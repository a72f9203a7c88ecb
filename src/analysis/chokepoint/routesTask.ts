import { dependentsOfGatekeepers } from '../algorithm/gatekeepers.ts'
import { routeShareSteps } from '../algorithm/routeShare.ts'
import { cutPairsSteps } from '../algorithm/supplyLoss.ts'
import type { DirectedGraph } from '../graph/directedGraph.ts'
import type { Grouped } from '../graph/grouped.ts'
import { routesPart, type NumberedRoutes } from '../graph/routesPart.ts'
import { partOf, type Steps } from '../steps.ts'

/** All a worker must know of a network with routes. Vertices are places in `inGraph`. */
export interface RoutesTask extends NumberedRoutes {
  readonly kind: 'routes'
}

/** The criteria of every vertex on a route. `vertices` are these, ascending; everything else speaks of places in it. */
export interface RoutesOutcome {
  readonly kind: 'routes'
  readonly vertices: Int32Array
  /** places of the entry points and end users with a route */
  readonly entryPoints: Int32Array
  readonly endUsers: Int32Array
  readonly connectedPairs: number
  readonly pairsLost: Float64Array
  /** sum over connected pairs; divide by their number */
  readonly routeShares: Float64Array
  readonly restsOn: Grouped
  readonly cutsOff: Grouped
  readonly gatekeeperOf: Grouped
}

const flags = ({ vertexCount }: DirectedGraph, places: Int32Array): Uint8Array => {
  const flagged = new Uint8Array(vertexCount)
  for (const place of places) flagged[place] = 1
  return flagged
}

/** Gatekeeper, supply loss and route share of a task. Only what lies on a route is looked at: nothing else can change them. */
export function* routesSteps(task: RoutesTask): Steps<RoutesOutcome> {
  const { vertices, graph, entryPoints, endUsers } = routesPart(task)
  const { forward, backward } = graph
  const isEntry = flags(graph, entryPoints)
  const isEnd = flags(graph, endUsers)

  const all = 2 * entryPoints.length + endUsers.length
  const first = all > 0 ? entryPoints.length / all : 0
  const ahead = yield* partOf(cutPairsSteps(forward, backward, entryPoints, isEnd), 0, first)
  const behind = yield* partOf(
    cutPairsSteps(backward, forward, endUsers, isEntry),
    first,
    1 - first,
  )
  const routeShares = yield* partOf(routeShareSteps(forward, entryPoints, isEnd), 1 - first, 1)
  return {
    kind: 'routes',
    vertices,
    entryPoints,
    endUsers,
    connectedPairs: ahead.connected,
    pairsLost: ahead.lost,
    routeShares,
    restsOn: ahead.roots,
    cutsOff: behind.roots,
    gatekeeperOf: dependentsOfGatekeepers(graph, entryPoints, endUsers),
  }
}
