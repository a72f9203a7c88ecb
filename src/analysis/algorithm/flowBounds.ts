import { flagsOf } from '../graph/flags.ts'
import type { RouteGraph } from '../graph/routesPart.ts'
import { flowOn } from './maximumFlow.ts'
import { COST_TOLERANCE, type StopBounds, type StopState } from './stopProblem.ts'

/** Pairs from sources with the same successors to one end: they are lost together. */
interface PairGroup {
  readonly source: number
  readonly end: number
  readonly pairs: number
}

/** A group that the budget may still cut. */
interface LosableGroup extends PairGroup {
  /** vertices that a largest flow of the group passes, and which part of it each lets through */
  readonly vertices: readonly number[]
  readonly parts: readonly number[]
  /** κ of the pair: what it costs to cut it */
  readonly kappa: number
}

interface FlowState extends StopState {
  readonly groups: readonly LosableGroup[]
}

/**
 * Bounds by the cheapest cut of every pair. A pair with κ above the budget cannot be lost. Any other has a flow of size κ; a set
 * that cuts the pair meets every route of the flow, so the parts of the flow its vertices let through sum to 1 or
 * more. Hence pairs lost ≤ sum over the set of the load of a vertex, the parts of all pairs that pass it. This is the dual of the
 * linear relaxation, at a point that flows give for nothing.
 *
 * One maximum flow (`maximumFlow.ts`) a group of pairs to begin with; a later state only needs those whose flow passed
 * the vertex stopped. O(groups · κ · (vertices + arcs)).
 */
export function flowBounds(routes: RouteGraph, costs: Float64Array): StopBounds {
  const { vertexCount, arcCount, forward } = routes.graph
  const isOutside = flagsOf(vertexCount, [...routes.entryPoints, ...routes.endUsers])
  const from = new Int32Array(vertexCount + arcCount)
  const to = new Int32Array(vertexCount + arcCount)
  const capacities = new Float64Array(vertexCount + arcCount).fill(Infinity)
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    from[vertex] = 2 * vertex
    to[vertex] = 2 * vertex + 1
    if (isOutside[vertex] === 0) capacities[vertex] = costs[vertex]!
    for (let slot = forward.offsets[vertex]!; slot < forward.offsets[vertex + 1]!; slot++) {
      from[vertexCount + slot] = 2 * vertex + 1
      to[vertexCount + slot] = 2 * forward.targets[slot]!
    }
  }
  const flow = flowOn(2 * vertexCount, from, to)
  const open = capacities.slice()
  let spent = 0

  /** The group with its flow, or how it ends when it cannot be cut any more. */
  const look = (
    { source, end, pairs }: PairGroup,
    isStopped: Uint8Array,
    budget: number,
  ): LosableGroup | 'lost' | 'safe' => {
    for (let vertex = 0; vertex < vertexCount; vertex++)
      open[vertex] = isStopped[vertex] === 1 ? 0 : capacities[vertex]!
    flow.reset(open)
    spent += from.length
    // Beyond the budget it does not matter by how much.
    const kappa = flow.augment(2 * source + 1, 2 * end, budget + 1)
    if (kappa === 0) return 'lost'
    if (kappa > budget + COST_TOLERANCE) return 'safe'
    const vertices: number[] = []
    const parts: number[] = []
    for (let vertex = 0; vertex < vertexCount; vertex++) {
      if (isOutside[vertex] === 1 || !(flow.residual[2 * vertex + 1]! > 0)) continue
      vertices.push(vertex)
      parts.push(flow.residual[2 * vertex + 1]! / kappa)
    }
    return { source, end, pairs, vertices, parts, kappa }
  }

  const stateOf = (
    isStopped: Uint8Array,
    lost: number,
    groups: readonly LosableGroup[],
  ): FlowState => {
    const loads = new Float64Array(vertexCount)
    let most = 0
    for (const { pairs, vertices, parts } of groups) {
      most += pairs
      vertices.forEach((vertex, place) => {
        loads[vertex]! += pairs * parts[place]!
      })
    }
    return { isStopped, lost, losable: most, loads, groups }
  }

  return {
    *start(budget) {
      const isStopped = new Uint8Array(vertexCount)
      const groups: LosableGroup[] = []
      for (const group of pairGroups(routes)) {
        const found = look(group, isStopped, budget)
        if (typeof found === 'object') groups.push(found)
        yield 0
      }
      return stateOf(isStopped, 0, groups)
    },
    *after(state, vertex, budget) {
      const isStopped = state.isStopped.slice()
      isStopped[vertex] = 1
      let { lost } = state
      const groups: LosableGroup[] = []
      for (const group of (state as FlowState).groups) {
        const isTouched = group.vertices.includes(vertex)
        const found = isTouched ? look(group, isStopped, budget) : group
        if (found === 'lost') lost += group.pairs
        else if (found !== 'safe' && found.kappa <= budget + COST_TOLERANCE) groups.push(found)
      }
      yield 0
      return stateOf(isStopped, lost, groups)
    },
    spent: () => spent,
  }
}

/** Groups of pairs that could be lost: with a route, and none of a single step. */
function pairGroups({ graph, entryPoints, endUsers }: RouteGraph): PairGroup[] {
  const { forward, vertexCount } = graph
  const alike = new Map<string, { source: number; pairs: number }>()
  for (const source of entryPoints) {
    const successors = forward.targets.subarray(
      forward.offsets[source],
      forward.offsets[source + 1],
    )
    const key = successors.toSorted().join()
    const known = alike.get(key)
    if (known) known.pairs += 1
    else alike.set(key, { source, pairs: 1 })
  }
  return [...alike.values()].flatMap(({ source, pairs }) => {
    const isNext = flagsOf(
      vertexCount,
      forward.targets.subarray(forward.offsets[source], forward.offsets[source + 1]),
    )
    return Array.from(endUsers)
      .filter((end) => isNext[end] === 0)
      .map((end) => ({ source, end, pairs }))
  })
}
