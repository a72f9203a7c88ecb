import { brokerageRole, brokeredPairs } from '../algorithm/brokerage.ts'
import { bypassTree, type BypassGround, type Way } from '../algorithm/bypassTree.ts'
import { bypassWitnesses, type BypassWitnesses } from '../algorithm/bypassWitnesses.ts'
import { dependentsOfGatekeepers } from '../algorithm/gatekeepers.ts'
import { pairWitnesses, type LostEnds, type PairWitness } from '../algorithm/pairWitnesses.ts'
import { reachableFrom } from '../algorithm/reachability.ts'
import type { RoutesTask } from '../chokepoint/routesTask.ts'
import { directedGraph, type DirectedGraph } from '../graph/directedGraph.ts'
import { membersOf } from '../graph/grouped.ts'
import type { Steps } from '../../lib/steps.ts'

/** All a worker must know to say where one vertex stands. */
export interface PositionTask {
  readonly kind: 'position'
  readonly routes: RoutesTask
  readonly vertex: number
  readonly roleOf: Int32Array
  readonly roleCount: number
  readonly isLast: Uint8Array
  readonly isLateRole: Uint8Array
  /** country by vertex; -1 where it is not known */
  readonly groupOf: Int32Array
}

/** What would give one end a way round. */
interface BypassOutcome {
  readonly end: number
  /** -1 where nothing helps */
  readonly distance: number
  readonly way: Way
  readonly witnesses: BypassWitnesses
}

export interface PositionOutcome {
  readonly kind: 'position'
  readonly bypasses: readonly BypassOutcome[]
  /** how many lost pairs so many undocumented arcs would join again, by rising distance; -1 for those nothing joins */
  readonly lostPairs: readonly { readonly distance: number; readonly pairs: number }[]
  /** single undocumented arcs that would join the most of them again */
  readonly pairWitnesses: readonly PairWitness[]
  readonly from: Int32Array
  readonly to: Int32Array
  /** by brokered pair: place in BROKERAGE_ROLES; -1 where a country is not known */
  readonly roles: Int8Array
}

/** Witnesses listed for one end user. */
const LISTED = 100
const NOBODY = new Int32Array()
const NO_WAY: Way = { vertices: NOBODY, steps: NOBODY }
const NOTHING_LOST = { lostPairs: [], pairWitnesses: [] }
const NO_WITNESSES: BypassWitnesses = { count: 0, pairs: NOBODY }

function groundOf({ routes, roleOf, roleCount, isLast, isLateRole }: PositionTask): BypassGround {
  const { vertexCount, from, to, entryPoints } = routes
  const graph = directedGraph(vertexCount, from, to)
  const isClosed = new Uint8Array(vertexCount)
  for (const entry of entryPoints) isClosed[entry] = 1
  const documented = new Int32Array(roleCount * roleCount)
  const { offsets, targets } = graph.forward
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      documented[roleOf[vertex]! * roleCount + roleOf[targets[slot]!]!]! += 1
    }
  }
  return { graph, isClosed, roleOf, isLast, roleCount, documented, isLateRole }
}

/** The graph without the arcs of one vertex. */
function graphWithout({ vertexCount, from, to }: RoutesTask, vertex: number) {
  const stays = (_: number, arc: number) => from[arc] !== vertex && to[arc] !== vertex
  return directedGraph(vertexCount, from.filter(stays), to.filter(stays))
}

/** Lost pairs by bypass distance, each for itself: around the vertex from its own entry point; and what would join most. */
function* lostPairSteps(
  { routes, vertex }: PositionTask,
  ground: BypassGround,
  left: DirectedGraph,
): Steps<Pick<PositionOutcome, 'lostPairs' | 'pairWitnesses'>> {
  const { entryPoints, endUsers } = routes
  const counts = new Map<number, number>()
  const lostEnds: LostEnds[] = []
  for (let place = 0; place < entryPoints.length; place++) {
    const root = entryPoints.subarray(place, place + 1)
    const before = reachableFrom(ground.graph.forward, root)
    if (before[vertex] === 1) {
      const after = reachableFrom(left.forward, root)
      const lost = endUsers.filter((end) => end !== vertex && before[end] === 1 && after[end] === 0)
      if (lost.length > 0) lostEnds.push({ root: root[0]!, ends: lost })
      const { distance } = bypassTree(ground, lost.length > 0 ? root : [], vertex)
      for (const end of lost) counts.set(distance[end]!, (counts.get(distance[end]!) ?? 0) + 1)
    }
    yield (place + 1) / entryPoints.length
  }
  return {
    lostPairs: [...counts]
      .map(([distance, pairs]) => ({ distance, pairs }))
      .toSorted((a, b) => a.distance - b.distance),
    pairWitnesses: pairWitnesses(ground, left, lostEnds, LISTED),
  }
}

/**
 * Where a vertex stands: for each end user that depends on it alone the fewest undocumented arcs around it and the arcs
 * that would do, the same count for every pair it cuts, and the pairs it brokers. A vertex that is an entry point cuts
 * nothing here. Yields once for each entry point. O(entry points · arcs) where it cuts pairs of all of them.
 */
export function* positionSteps(task: PositionTask): Steps<PositionOutcome> {
  const { routes, vertex, groupOf } = task
  const { entryPoints, endUsers } = routes
  const ground = groundOf(task)
  const left = graphWithout(routes, vertex)
  const isEntry = ground.isClosed[vertex] === 1
  const dependents = dependentsOfGatekeepers(ground.graph, entryPoints, endUsers)
  const ahead = reachableFrom(left.forward, entryPoints)
  const tree = bypassTree(ground, entryPoints, vertex)

  const bypasses = Array.from(isEntry ? NOBODY : membersOf(dependents, vertex), (end) => {
    const distance = tree.distance[end]!
    const behind = () => reachableFrom(left.backward, [end])
    return {
      end,
      distance,
      way: distance === -1 ? NO_WAY : tree.wayTo(end),
      witnesses: distance === 1 ? bypassWitnesses(ground, ahead, behind(), LISTED) : NO_WITNESSES,
    }
  })

  const lost = isEntry ? NOTHING_LOST : yield* lostPairSteps(task, ground, left)
  const { from, to } = brokeredPairs(ground.graph, vertex)
  const roleAt = (start: number, pair: number) => {
    const groups = [groupOf[start]!, groupOf[vertex]!, groupOf[to[pair]!]!] as const
    return groups.includes(-1) ? -1 : brokerageRole(...groups)
  }
  return {
    kind: 'position',
    bypasses,
    ...lost,
    from,
    to,
    roles: Int8Array.from(from, roleAt),
  }
}
