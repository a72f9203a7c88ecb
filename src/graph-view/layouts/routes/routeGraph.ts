import { ENTITY_TYPES } from '../../../domain/network/entityType.ts'
import type { LayoutEntity, LayoutInput } from '../layoutInput.ts'
import { assignLayers } from './assignLayers.ts'
import { layeredGraph, type LayeredGraph } from './layeredGraph.ts'
import { LayerOrder } from './LayerOrder.ts'
import { reduceCrossings } from './reduceCrossings.ts'
import { sidesOfSpine, spineOf } from './spine.ts'

/** The entities on routes in layers and order, before anything has a place. */
export interface RouteGraph {
  /** entities on routes; everything below counts by their places in this list */
  readonly members: readonly LayoutEntity[]
  /** place of each member in the input */
  readonly origin: readonly number[]
  readonly graph: LayeredGraph
  /** slots of each layer from top to bottom, entry points first, end users last */
  readonly layers: readonly (readonly number[])[]
  readonly spine: readonly boolean[]
  readonly arcs: readonly (readonly [number, number])[]
  /** place in `input.arcs` of each arc the graph was made from */
  readonly arcOrigin: readonly number[]
}

const ROUNDS = 32
const ROUNDS_LARGE = 8
const LARGE = 3000

/** Layers the entities on routes and orders each layer. */
export function routeGraph(input: LayoutInput): RouteGraph {
  const origin = [...input.entities.keys()].filter((one) => input.entities[one]!.role !== 'off')
  const members = origin.map((one) => input.entities[one]!)
  const local = new Map(origin.map((one, place) => [one, place]))
  const arcs: [number, number][] = []
  const arcOrigin: number[] = []
  input.arcs.forEach((arc, index) => {
    const [from, to] = [local.get(arc.from), local.get(arc.to)]
    if (from === undefined || to === undefined || from === to) return
    arcs.push([from, to])
    arcOrigin.push(index)
  })
  const { layer, depth } = layersOf(members, arcs)
  const graph = layeredGraph(layer, arcs)
  const spine = spineOf(members.map((one) => (one.role === 'inside' ? one.supplyLoss : 0)))
  const order = firstOrder(members, graph, spine, arcs, depth)
  const rounds = graph.layer.length > LARGE ? ROUNDS_LARGE : ROUNDS
  const { layers } = reduceCrossings(graph, order, rounds)
  return { members, origin, graph, layers, spine, arcs, arcOrigin }
}

function layersOf(
  members: readonly LayoutEntity[],
  arcs: readonly (readonly [number, number])[],
): { layer: Int32Array; depth: number } {
  const inside = [...members.keys()].filter((one) => members[one]!.role === 'inside')
  const local = new Map(inside.map((one, place) => [one, place]))
  const between: [number, number][] = []
  const fromEntries = new Int32Array(inside.length)
  const toEndUsers = new Int32Array(inside.length)
  for (const [from, to] of arcs) {
    const [tail, head] = [local.get(from), local.get(to)]
    if (tail !== undefined && head !== undefined) between.push([tail, head])
    else if (head !== undefined && members[from]!.role === 'entry') fromEntries[head]! += 1
    else if (tail !== undefined && members[to]!.role === 'end_user') toEndUsers[tail]! += 1
  }
  const assigned = assignLayers(inside.length, between, fromEntries, toEndUsers)
  const layer = Int32Array.from(members, (member, place) => {
    if (member.role === 'entry') return 0
    if (member.role === 'end_user') return assigned.depth + 1
    return assigned.layer[local.get(place)!]!
  })
  return { layer, depth: assigned.depth }
}

function firstOrder(
  members: readonly LayoutEntity[],
  graph: LayeredGraph,
  spine: readonly boolean[],
  arcs: readonly (readonly [number, number])[],
  depth: number,
): LayerOrder {
  const count = (role: string) => members.filter((one) => one.role === role).length || 1
  const share = { entry: 1 / count('entry'), end_user: 1 / count('end_user'), inside: 0, off: 0 }
  const side = sidesOfSpine(
    spine,
    arcs,
    (one) => members[one]!.role === 'entry',
    (one) => members[one]!.role === 'end_user',
    members.map((one) => share[one.role]),
  )
  const key = Float64Array.from(graph.layer, (_, slot) => {
    const target = graph.target[slot]!
    return side[target]! * ENTITY_TYPES.length + ENTITY_TYPES.indexOf(members[target]!.type)
  })
  return LayerOrder.by(graph, depth + 2, key)
}
