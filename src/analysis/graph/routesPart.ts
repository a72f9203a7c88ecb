import { reachableFrom } from '../algorithm/reachability.ts'
import { directedGraph, type DirectedGraph } from './directedGraph.ts'

/** An analysis graph in numbers: arcs (from[i], to[i]) on vertices 0 … vertexCount - 1, and the two ends of its routes. */
export interface NumberedRoutes {
  readonly vertexCount: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly entryPoints: Int32Array
  readonly endUsers: Int32Array
}

/** A graph and the two ends of its routes, which share no vertex. */
export interface RouteGraph {
  readonly graph: DirectedGraph
  readonly entryPoints: Int32Array
  readonly endUsers: Int32Array
}

/** The part of a graph that lies on routes. `vertices` are its vertices, ascending; everything else speaks of places in it. */
export interface RoutesPart extends RouteGraph {
  readonly vertices: Int32Array
  /** place by vertex of the whole graph; -1 off all routes */
  readonly placeOf: Int32Array
}

/**
 * What is reached from an entry point and reaches an end user. Nothing else can change how end users are supplied.
 * O(vertices + arcs).
 */
export function routesPart(routes: NumberedRoutes): RoutesPart {
  const { vertexCount, from, to, entryPoints, endUsers } = routes
  const whole = directedGraph(vertexCount, from, to)
  const ahead = reachableFrom(whole.forward, entryPoints)
  const behind = reachableFrom(whole.backward, endUsers)
  const placeOf = new Int32Array(vertexCount).fill(-1)
  const vertices: number[] = []
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    if (ahead[vertex] && behind[vertex]) placeOf[vertex] = vertices.push(vertex) - 1
  }
  const isKept = (vertex: number) => placeOf[vertex] !== -1
  const keptArc = (_: number, arc: number) => isKept(from[arc]!) && isKept(to[arc]!)
  const place = (vertex: number) => placeOf[vertex]!
  return {
    vertices: Int32Array.from(vertices),
    graph: directedGraph(
      vertices.length,
      from.filter(keptArc).map(place),
      to.filter(keptArc).map(place),
    ),
    entryPoints: entryPoints.filter(isKept).map(place),
    endUsers: endUsers.filter(isKept).map(place),
    placeOf,
  }
}
