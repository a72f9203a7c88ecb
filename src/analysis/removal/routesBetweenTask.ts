import { shortestSimpleRoutesSteps } from '../algorithm/shortestSimpleRoutes.ts'
import { directedGraph } from '../graph/directedGraph.ts'
import { Grouper, type Grouped } from '../graph/grouped.ts'
import type { Steps } from '../../lib/steps.ts'

/** Two vertices of a graph with arcs (from[i], to[i]). */
export interface RoutesBetweenTask {
  readonly kind: 'routes between'
  readonly vertexCount: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly source: number
  readonly target: number
  readonly cap: number
}

export interface RoutesBetweenOutcome {
  readonly kind: 'routes between'
  /** vertices by route, the shortest route first */
  readonly routes: Grouped
  readonly count: number
  readonly isCapped: boolean
}

/** All simple routes between two vertices, shortest first, up to a cap; see `algorithm/shortestSimpleRoutes.ts`. */
export function* routesBetweenSteps(task: RoutesBetweenTask): Steps<RoutesBetweenOutcome> {
  const graph = directedGraph(task.vertexCount, task.from, task.to)
  const { routes, isCapped } = yield* shortestSimpleRoutesSteps(
    graph,
    task.source,
    task.target,
    task.cap,
  )
  const grouper = new Grouper()
  routes.forEach((route, place) => route.forEach((vertex) => grouper.add(place, vertex)))
  return {
    kind: 'routes between',
    routes: grouper.grouped(routes.length),
    count: routes.length,
    isCapped,
  }
}
