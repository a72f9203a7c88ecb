import { during, type Steps } from '../../lib/steps.ts'
import { COST_TOLERANCE, type StopBudget, type StopProblem, type StopSet } from './stopProblem.ts'

/** Rounds over all members, at most. */
const ROUNDS = 3

/**
 * A set made better, if that can be, by putting another vertex in the place of one member at a time: a good start for a
 * search, no proof of anything. One pass of gains a member and round. Yields the share of rounds done.
 */
export function* swapStopsSteps(
  problem: StopProblem,
  { costs, budget }: StopBudget,
  first: StopSet,
): Steps<StopSet> {
  let best = first
  const counter = problem.counter()
  const lostBy = (vertices: readonly number[]) => {
    let lost = 0
    for (const vertex of vertices) lost = counter.push(vertex)
    for (let place = 0; place < vertices.length; place++) counter.pop()
    return lost
  }
  for (let round = 0; round < ROUNDS; round++) {
    const before = best.lost
    for (let place = 0; place < best.vertices.length; place++) {
      const rest = best.vertices.toSpliced(place, 1)
      const isStopped = new Uint8Array(problem.vertexCount)
      for (const vertex of rest) isStopped[vertex] = 1
      const spent = rest.reduce((sum, vertex) => sum + costs[vertex]!, 0)
      const gains = yield* during(problem.gains(isStopped), round / ROUNDS)
      const [stand] = problem.candidates
        .filter(
          (vertex) => isStopped[vertex] === 0 && spent + costs[vertex]! <= budget + COST_TOLERANCE,
        )
        .toSorted((a, b) => gains[b]! - gains[a]!)
      if (stand === undefined) continue
      const lost = lostBy(rest) + gains[stand]!
      if (lost > best.lost) best = { vertices: [...rest, stand], lost, cost: spent + costs[stand]! }
    }
    if (best.lost === before) break
  }
  return best
}
