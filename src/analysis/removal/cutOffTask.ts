import { vertexCutFinder } from '../algorithm/vertexCut.ts'
import { routesPart, type NumberedRoutes } from '../graph/routesPart.ts'
import type { Steps } from '../../lib/steps.ts'

/** The question how to cut one vertex off from all entry points. */
export interface CutOffTask extends NumberedRoutes {
  readonly kind: 'cut off'
  readonly endUser: number
  /** by vertex, above 0 */
  readonly costs: Float64Array
}

export interface CutOffOutcome {
  readonly kind: 'cut off'
  readonly cost: number
  readonly vertices: readonly number[]
}

/** The cheapest cut of one end user; see `algorithm/vertexCut.ts`. */
export function* cutOffSteps(task: CutOffTask): Steps<CutOffOutcome> {
  const { graph, vertices, entryPoints, placeOf } = routesPart(task)
  yield 0
  const place = placeOf[task.endUser] ?? -1
  if (place === -1) return { kind: 'cut off', cost: 0, vertices: [] }
  const costs = Float64Array.from(vertices, (vertex) => task.costs[vertex]!)
  const cut = vertexCutFinder(graph, entryPoints, costs)(place)
  return {
    kind: 'cut off',
    cost: cut.size,
    vertices: cut.vertices.map((vertex) => vertices[vertex]!),
  }
}
