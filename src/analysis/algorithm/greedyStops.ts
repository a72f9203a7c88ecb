import { during, type Steps } from '../../lib/steps.ts'
import { COST_TOLERANCE, type StopBudget, type StopProblem, type StopSet } from './stopProblem.ts'

/**
 * What greed stops: time and again the vertex that loses most pairs for its cost, the first of equals, while the budget lasts.
 * It goes on where no single vertex loses anything more; what came last for nothing is taken back. Yields the share of
 * the budget spent.
 *
 * No bound holds for how far it is from the best: losses do not diminish, two together may lose what neither does. One
 * pass of gains a vertex.
 */
export function* greedyStopsSteps(
  problem: StopProblem,
  { costs, budget }: StopBudget,
): Steps<StopSet> {
  const isStopped = new Uint8Array(problem.vertexCount)
  const vertices: number[] = []
  let lost = 0
  let cost = 0
  let useful = { count: 0, cost: 0 }
  for (;;) {
    const affordable = problem.candidates.filter(
      (vertex) => isStopped[vertex] === 0 && cost + costs[vertex]! <= budget + COST_TOLERANCE,
    )
    if (affordable.length === 0 || lost === problem.connected) break
    const gains = yield* during(problem.gains(isStopped), Math.min(cost / budget, 1))
    const best = affordable.reduce((first, vertex) =>
      gains[vertex]! / costs[vertex]! > gains[first]! / costs[first]! ? vertex : first,
    )
    isStopped[best] = 1
    vertices.push(best)
    cost += costs[best]!
    lost += gains[best]!
    if (gains[best]! > 0) useful = { count: vertices.length, cost }
  }
  return { vertices: vertices.slice(0, useful.count), lost, cost: useful.cost }
}
