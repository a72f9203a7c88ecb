import type { Steps } from '../../lib/steps.ts'
import { BestSets } from './bestSets.ts'
import { COST_TOLERANCE, type StopBudget, type StopProblem } from './stopProblem.ts'

/** About how many visits of vertices and arcs lie between two reports. */
const WORK_AT_ONCE = 1e5

/** Sets of candidates within a budget, the empty one not counted; some number above `most` when there are more. */
export function countSets(candidates: Int32Array, budget: StopBudget, most: number): number {
  let count = 0
  for (const vertex of setWalk(candidates, budget)) {
    if (vertex === TAKE_OUT) continue
    count += 1
    if (count > most) break
  }
  return count
}

/**
 * The best of all sets within a budget, by trying every one, and all that are as good. `sets` is their number, for the
 * report of progress. One push a set, see `stopProblem.ts`.
 */
export function* enumerateStopsSteps(
  problem: StopProblem,
  budget: StopBudget,
  sets: number,
): Steps<BestSets> {
  const found = new BestSets({ vertices: [], lost: 0, cost: 0 })
  const counter = problem.counter()
  const vertices: number[] = []
  let compared = 0
  const atOnce = Math.ceil(WORK_AT_ONCE / (problem.workOfPush + 1))
  for (const vertex of setWalk(counter.order, budget)) {
    if (vertex === TAKE_OUT) {
      vertices.pop()
      counter.pop()
      continue
    }
    vertices.push(vertex)
    const cost = vertices.reduce((sum, member) => sum + budget.costs[member]!, 0)
    found.offer(vertices, counter.push(vertex), cost)
    compared += 1
    if (compared % atOnce === 0) yield compared / sets
  }
  return found
}

const TAKE_OUT = -1

/** Puts vertices into a set and takes them out, last in first out, so that the set is each one within the budget once. */
function* setWalk(candidates: Int32Array, { costs, budget }: StopBudget): Generator<number> {
  const least = new Float64Array(candidates.length + 1).fill(Infinity)
  for (let place = candidates.length - 1; place >= 0; place--)
    least[place] = Math.min(least[place + 1]!, costs[candidates[place]!]!)
  const places: number[] = []
  const left = [budget + COST_TOLERANCE]
  let place = 0
  for (;;) {
    if (least[place]! <= left.at(-1)!) {
      const vertex = candidates[place]!
      if (costs[vertex]! <= left.at(-1)!) {
        yield vertex
        places.push(place)
        left.push(left.at(-1)! - costs[vertex]!)
      }
      place += 1
    } else {
      const last = places.pop()
      if (last === undefined) return
      left.pop()
      yield TAKE_OUT
      place = last + 1
    }
  }
}
