import { connectedPairsFinder } from '../algorithm/connectedPairs.ts'
import { substitutesFor, type Substitutes } from '../algorithm/substitutes.ts'
import { directedGraph } from '../graph/directedGraph.ts'
import type { NumberedRoutes } from '../graph/routesPart.ts'
import type { Steps } from '../../lib/steps.ts'

/** Who is stopped, and who could take whose place: vertices of the same role, 0 up; below 0 nobody. */
export interface AdaptationTask extends NumberedRoutes {
  readonly kind: 'adaptation'
  readonly stopped: Int32Array
  readonly roles: Int32Array
}

export interface AdaptationOutcome {
  readonly kind: 'adaptation'
  readonly pairsBefore: number
  readonly pairsWithoutReaction: number
  readonly pairsAfterBestResponse: number
  readonly pairsAtMost: number
  readonly substitutes: Substitutes
}

/** Arcs on top of those of a task. Vertices from `vertexCount` on are new. */
interface MoreArcs {
  readonly vertexCount: number
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
}

/**
 * Connected pairs before, without reaction, when everyone who lost a partner takes the substitute most like it
 * (`algorithm/substitutes.ts`), and at most: when everyone takes every substitute of the same role at once.
 */
export function* adaptationSteps(task: AdaptationTask): Steps<AdaptationOutcome> {
  const { vertexCount, from, to } = task
  const none = new Uint8Array(vertexCount)
  const isStopped = none.slice()
  for (const vertex of task.stopped) isStopped[vertex] = 1
  const substitutes = substitutesFor(directedGraph(vertexCount, from, to), task.roles, isStopped)
  yield 0.2

  const nothing: MoreArcs = { vertexCount, from: [], to: [] }
  const counted = (more: MoreArcs, stopped: Uint8Array) => pairsWith(task, more, stopped)
  const pairsBefore = counted(nothing, none)
  yield 0.4
  const pairsWithoutReaction = counted(nothing, isStopped)
  yield 0.6
  const pairsAfterBestResponse = counted(
    { vertexCount, from: substitutes.from, to: substitutes.to },
    isStopped,
  )
  yield 0.8
  const pairsAtMost = counted(everySubstitute(task, isStopped), isStopped)
  return {
    kind: 'adaptation',
    pairsBefore,
    pairsWithoutReaction,
    pairsAfterBestResponse,
    pairsAtMost,
    substitutes,
  }
}

function pairsWith(task: AdaptationTask, more: MoreArcs, isStopped: Uint8Array): number {
  const graph = directedGraph(
    more.vertexCount,
    [...task.from, ...Array.from(more.from)],
    [...task.to, ...Array.from(more.to)],
  )
  const stopped = new Uint8Array(more.vertexCount)
  stopped.set(isStopped)
  return connectedPairsFinder(graph, task.entryPoints, task.endUsers)(stopped).count
}

/**
 * Every substitute at once. Instead of an arc from each orphan to each substitute all of them meet in one new vertex, two
 * for each stopped one: who reaches whom stays the same.
 */
function everySubstitute(task: AdaptationTask, isStopped: Uint8Array): MoreArcs {
  const { roles } = task
  const from: number[] = []
  const to: number[] = []
  const add = (source: number, target: number) => {
    from.push(source)
    to.push(target)
  }
  let vertexCount = task.vertexCount
  const removed = [...new Set(task.stopped)].filter((vertex) => roles[vertex]! >= 0)
  for (const vertex of removed) {
    const supply = vertexCount
    const demand = vertexCount + 1
    vertexCount += 2
    task.to.forEach((target, arc) => {
      const source = task.from[arc]!
      if (target === vertex && isStopped[source] === 0) add(source, supply)
      if (source === vertex && isStopped[target] === 0) add(demand, target)
    })
    roles.forEach((role, substitute) => {
      if (role !== roles[vertex] || isStopped[substitute] === 1) return
      add(supply, substitute)
      add(substitute, demand)
    })
  }
  return { vertexCount, from, to }
}
