import type { BestSets } from '../algorithm/bestSets.ts'
import { branchAndBoundSteps } from '../algorithm/branchAndBound.ts'
import { countSets, enumerateStopsSteps } from '../algorithm/enumerateStops.ts'
import { greedyStopsSteps } from '../algorithm/greedyStops.ts'
import { routeStops } from '../algorithm/routeStops.ts'
import type { StopBudget, StopProblem, StopSet } from '../algorithm/stopProblem.ts'
import { swapStopsSteps } from '../algorithm/swapStops.ts'
import { tieStops } from '../algorithm/tieStops.ts'
import { routesPart, type NumberedRoutes } from '../graph/routesPart.ts'
import { undirectedGraph } from '../graph/undirectedGraph.ts'
import { partOf, type Steps } from '../../lib/steps.ts'

/** The question which vertices to stop within a budget. */
export interface BestStopsTask extends NumberedRoutes {
  readonly kind: 'best stops'
  readonly hasRoutes: boolean
  readonly budget: number
  /** by vertex, above 0 */
  readonly costs: Float64Array
  /** most sets that are tried one by one */
  readonly mostSets: number
  /** and most visits of vertices and arcs that may take */
  readonly mostWorkOnSets: number
  /** visits after which a search gives up, so that it ends at the same place on every machine */
  readonly mostWorkOnSearch: number
}

export interface BestStopsOutcome {
  readonly kind: 'best stops'
  readonly candidates: number
  readonly connectedPairs: number
  readonly greedy: StopSet
  readonly best: StopSet
  readonly equallyGood: readonly (readonly number[])[]
  readonly equallyGoodCount: number | null
  readonly atMost: number
  readonly certificate: 'enumerated' | 'bound reached' | 'unproven'
  /** sets tried or branches of the search */
  readonly looks: number
}

type Answer = Omit<BestStopsOutcome, 'kind' | 'candidates' | 'connectedPairs' | 'greedy'>

/**
 * Greed beside the proven best. All sets are tried while they are few enough; beyond that the search is by branch and bound, with
 * the certificate that says so, and with the best found and what it could be at most when the work limit comes first.
 */
export function* bestStopsSteps(task: BestStopsTask): Steps<BestStopsOutcome> {
  const { problem, costs, nameOf } = problemOf(task)
  const budget: StopBudget = { costs, budget: task.budget }
  const greedy = yield* partOf(greedyStopsSteps(problem, budget), 0, 0.1)
  const sets = countSets(problem.candidates, budget, task.mostSets)
  const isFew = sets <= task.mostSets && sets * problem.workOfPush <= task.mostWorkOnSets
  const answer = yield* partOf(
    isFew
      ? enumerated(problem, budget, sets)
      : searched(problem, budget, greedy, task.mostWorkOnSearch),
    0.1,
    1,
  )
  const named = (set: StopSet): StopSet => ({ ...set, vertices: set.vertices.map(nameOf) })
  return {
    kind: 'best stops',
    candidates: problem.candidates.length,
    connectedPairs: problem.connected,
    greedy: named(greedy),
    ...answer,
    best: named(answer.best),
    equallyGood: answer.equallyGood.map((vertices) => vertices.map(nameOf)),
  }
}

function problemOf(task: BestStopsTask) {
  if (!task.hasRoutes) {
    const graph = undirectedGraph(task.vertexCount, task.from, task.to)
    return { problem: tieStops(graph), costs: task.costs, nameOf: (vertex: number) => vertex }
  }
  const part = routesPart(task)
  const costs = Float64Array.from(part.vertices, (vertex) => task.costs[vertex]!)
  return {
    problem: routeStops(part, costs),
    costs,
    nameOf: (place: number) => part.vertices[place]!,
  }
}

/** The sets found in file order, so that it does not show how they were found. */
function setsOf({ best, equallyGood, count }: BestSets) {
  const inOrder = equallyGood
    .map((vertices) => vertices.toSorted((a, b) => a - b))
    .toSorted((a, b) => {
      const place = a.findIndex((vertex, index) => vertex !== b[index])
      return place === -1 ? 0 : a[place]! - b[place]!
    })
  return { best: { ...best, vertices: inOrder[0]! }, equallyGood: inOrder, equallyGoodCount: count }
}

function* enumerated(problem: StopProblem, budget: StopBudget, sets: number): Steps<Answer> {
  const found = yield* enumerateStopsSteps(problem, budget, sets)
  return {
    ...setsOf(found),
    atMost: found.best.lost,
    certificate: 'enumerated',
    looks: sets,
  }
}

/** First what the most is that can be lost, then, with what is left of the work, which sets do so. */
function* searched(
  problem: StopProblem,
  budget: StopBudget,
  greedy: StopSet,
  mostWork: number,
): Steps<Answer> {
  const first = yield* partOf(swapStopsSteps(problem, budget, greedy), 0, 0.1)
  const half = mostWork / 2
  const proof = yield* partOf(branchAndBoundSteps(problem, budget, first, half, false), 0.1, 0.5)
  const { best } = proof.found
  const alone = { best, equallyGood: [best.vertices], equallyGoodCount: null }
  const answer = { atMost: proof.atMost, looks: proof.branches }
  const isProven = proof.isComplete || proof.atMost === best.lost
  if (!isProven) return { ...alone, ...answer, certificate: 'unproven' }
  const noDearer = { ...budget, budget: best.cost }
  const all = yield* partOf(branchAndBoundSteps(problem, noDearer, best, half, true), 0.5, 1)
  return {
    ...(all.isComplete ? setsOf(all.found) : alone),
    ...answer,
    certificate: 'bound reached',
  }
}
