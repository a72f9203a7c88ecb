import { BROKERAGE_ROLES } from '../../domain/sureness/position.ts'
import type { DirectedGraph } from '../graph/directedGraph.ts'

/** Pairs a vertex stands between: pair i is `from[i]` → broker → `to[i]`, without an arc from the first to the last. */
export interface Brokered {
  readonly from: Int32Array
  readonly to: Int32Array
}

/**
 * The open two-paths through a vertex, each ordered pair once. Expects a simple digraph.
 * O(arcs of its predecessors + in-degree · out-degree).
 */
export function brokeredPairs(
  { vertexCount, forward, backward }: DirectedGraph,
  broker: number,
): Brokered {
  const lastPredecessor = new Int32Array(vertexCount).fill(-1)
  const from: number[] = []
  const to: number[] = []
  const successors = forward.targets.subarray(forward.offsets[broker], forward.offsets[broker + 1])
  for (let slot = backward.offsets[broker]!; slot < backward.offsets[broker + 1]!; slot++) {
    const start = backward.targets[slot]!
    for (let out = forward.offsets[start]!; out < forward.offsets[start + 1]!; out++) {
      lastPredecessor[forward.targets[out]!] = start
    }
    for (const end of successors) {
      if (end === start || lastPredecessor[end] === start) continue
      from.push(start)
      to.push(end)
    }
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to) }
}

/**
 * The role of a broker between two others by the groups of the three, as a place in BROKERAGE_ROLES: all in one group
 * (coordinator); the others in one, the broker outside (itinerant); the first with the broker (representative); the broker with the
 * last (gatekeeper); three groups (liaison).
 *
 * R. V. Gould, R. M. Fernandez, Structures of mediation: a formal approach to brokerage in transaction networks,
 * Sociological Methodology 19 (1989) 89–126.
 */
export function brokerageRole(first: number, broker: number, last: number): number {
  const role = () => {
    if (first === last) return first === broker ? 'coordinator' : 'itinerant'
    if (first === broker) return 'representative'
    return last === broker ? 'gatekeeper' : 'liaison'
  }
  return BROKERAGE_ROLES.indexOf(role())
}
