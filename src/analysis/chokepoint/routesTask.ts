import { cutStructure } from '../algorithm/cutStructure.ts'
import { dependentsOfGatekeepers } from '../algorithm/gatekeepers.ts'
import { leastCutsSteps } from '../algorithm/leastCuts.ts'
import { routeShareSteps } from '../algorithm/routeShare.ts'
import { cutPairsSteps } from '../algorithm/supplyLoss.ts'
import type { DirectedGraph } from '../graph/directedGraph.ts'
import type { Grouped } from '../graph/grouped.ts'
import { routesPart, type NumberedRoutes } from '../graph/routesPart.ts'
import { undirectedGraph } from '../graph/undirectedGraph.ts'
import { partOf, type Steps } from '../../lib/steps.ts'

/** All a worker must know of a network with routes. Vertices are places in `inGraph`. */
export interface RoutesTask extends NumberedRoutes {
  readonly kind: 'routes'
}

/**
 * The criteria of every vertex. `vertices` are those on a route, ascending; what counts routes speaks of places in it,
 * what looks at the graph without direction (`pairsSeparated`, `pairsOfOthers`) speaks of all vertices.
 */
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
  /** κ of each of `endUsers` */
  readonly kappas: Float64Array
  /** end users for which a place is in a least cut */
  readonly cutOf: Grouped
  /** by vertex: pairs of others that it alone joins, and connected pairs of others */
  readonly pairsSeparated: Float64Array
  readonly pairsOfOthers: Float64Array
}

const flags = ({ vertexCount }: DirectedGraph, places: Int32Array): Uint8Array => {
  const flagged = new Uint8Array(vertexCount)
  for (const place of places) flagged[place] = 1
  return flagged
}

/** What each vertex holds together when nobody asks for direction. */
function wholeness({ vertexCount, from, to }: RoutesTask) {
  const { pairsJoined, componentSize } = cutStructure(undirectedGraph(vertexCount, from, to))
  // A component of c vertices has c(c − 1)/2 pairs: half of what its vertices have together.
  const connected = componentSize.reduce((sum, size) => sum + (size - 1) / 2, 0)
  return {
    pairsSeparated: pairsJoined,
    pairsOfOthers: Float64Array.from(componentSize, (size) => connected - (size - 1)),
  }
}

/**
 * The criteria of a task. Only what lies on a route is looked at for those that count routes: nothing else can change them.
 */
export function* routesSteps(task: RoutesTask): Steps<RoutesOutcome> {
  const { vertices, graph, entryPoints, endUsers } = routesPart(task)
  const { forward, backward } = graph
  const isEntry = flags(graph, entryPoints)
  const isEnd = flags(graph, endUsers)

  // A dominator tree takes about as long as the paths from an entry point, and as a flow.
  const all = Math.max(1, 2 * entryPoints.length + 2 * endUsers.length)
  const [first, second, third] = [
    entryPoints.length / all,
    (entryPoints.length + endUsers.length) / all,
    (2 * entryPoints.length + endUsers.length) / all,
  ]
  const ahead = yield* partOf(cutPairsSteps(forward, backward, entryPoints, isEnd), 0, first)
  const behind = yield* partOf(cutPairsSteps(backward, forward, endUsers, isEntry), first, second)
  const routeShares = yield* partOf(routeShareSteps(forward, entryPoints, isEnd), second, third)
  const cuts = yield* partOf(leastCutsSteps(graph, entryPoints, endUsers), third, 1)
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
    ...cuts,
    ...wholeness(task),
  }
}
