import { during, type Steps } from '../../lib/steps.ts'
import { BestSets } from './bestSets.ts'
import {
  COST_TOLERANCE,
  type StopBudget,
  type StopProblem,
  type StopSet,
  type StopState,
} from './stopProblem.ts'

export interface Search {
  readonly found: BestSets
  /** sets that were looked at with all that contain them */
  readonly branches: number
  /** False when the work limit came first. */
  readonly isComplete: boolean
  /** No set within the budget loses more. */
  readonly atMost: number
}

/** All sets that contain the chosen vertices and others of `order` from `next` on. */
interface Frame {
  readonly state: StopState
  readonly chosen: readonly number[]
  readonly cost: number
  /** by load for the cost, the largest first */
  readonly order: Int32Array
  next: number
}

/** Sums of loads are sums of fractions: this much below a whole number is that number. */
const LOAD_TOLERANCE = 1e-6

/**
 * The best set within a budget, by search through all that could be better than `first`, the largest loads first. What the bounds
 * of a problem rule out is passed over. With `isCollecting` also what is just as good is looked for: when `first` loses as
 * many as any set does and the budget is its cost, `found` names all best sets, and none cheaper exists.
 *
 * A. H. Land, A. G. Doig, An automatic method of solving discrete programming problems, Econometrica 28 (1960) 497–520. The
 * last vertex of a set is not searched for: gains tell. Exponential at worst, so it stops at `limit` visits of vertices
 * and arcs. Yields the share of the limit spent.
 */
export function* branchAndBoundSteps(
  problem: StopProblem,
  { costs, budget }: StopBudget,
  first: StopSet,
  limit: number,
  isCollecting: boolean,
): Steps<Search> {
  const { bounds, workOfGains } = problem
  const found = new BestSets(first)
  if (isCollecting) {
    // The search meets the first set again, unless it is the empty one.
    found.forgetSets()
    found.offer([], 0, 0)
  }
  let branches = 0
  let spentOnGains = 0
  const spentBefore = bounds.spent()
  const spent = () => bounds.spent() - spentBefore + spentOnGains
  const done = () => Math.min(spent() / limit, 1)

  /** Most that any set of a frame can lose from its next vertex on. */
  const bound = ({ state, cost, order, next }: Frame): number => {
    let left = budget - cost + COST_TOLERANCE
    let more = 0
    for (let place = next; place < order.length && left > 0; place++) {
      const price = costs[order[place]!]!
      if (price > budget - cost + COST_TOLERANCE) continue
      more += state.loads[order[place]!]! * Math.min(1, left / price)
      left -= price
    }
    return state.lost + Math.floor(Math.min(state.losable, more) + LOAD_TOLERANCE)
  }
  const cheapest = ({ order, next }: Frame) =>
    order.subarray(next).reduce((least, vertex) => Math.min(least, costs[vertex]!), Infinity)
  const isWorthwhile = (frame: Frame): boolean => {
    if (frame.cost + cheapest(frame) > budget + COST_TOLERANCE) return false
    return isCollecting ? bound(frame) >= found.best.lost : bound(frame) > found.best.lost
  }
  const frameOf = (
    state: StopState,
    chosen: readonly number[],
    cost: number,
    allowed: Int32Array,
  ): Frame => ({
    state,
    chosen,
    cost,
    order: allowed.toSorted(
      (a, b) => state.loads[b]! / costs[b]! - state.loads[a]! / costs[a]! || a - b,
    ),
    next: 0,
  })
  const offerLast = ({ state, chosen, cost, order, next }: Frame, gains: Float64Array) => {
    for (const vertex of order.subarray(next)) {
      const total = cost + costs[vertex]!
      if (total > budget + COST_TOLERANCE) continue
      found.offer([...chosen, vertex], state.lost + gains[vertex]!, total)
    }
  }

  const start = yield* during(bounds.start(budget), 0)
  const frames = [frameOf(start, [], 0, problem.candidates)]
  const atMostAtFirst = bound(frames[0]!)
  while (frames.length > 0 && spent() < limit) {
    yield done()
    const frame = frames.at(-1)!
    const left = budget - frame.cost
    if (!isWorthwhile(frame)) {
      frames.pop()
    } else if (2 * cheapest(frame) > left + COST_TOLERANCE) {
      spentOnGains += workOfGains
      branches += 1
      offerLast(frame, yield* during(problem.gains(frame.state.isStopped), done()))
      frames.pop()
    } else {
      const vertex = frame.order[frame.next++]!
      const cost = frame.cost + costs[vertex]!
      if (cost > budget + COST_TOLERANCE) continue
      branches += 1
      const state = yield* during(bounds.after(frame.state, vertex, budget - cost), done())
      const chosen = [...frame.chosen, vertex]
      found.offer(chosen, state.lost, cost)
      frames.push(frameOf(state, chosen, cost, frame.order.subarray(frame.next)))
    }
  }
  return {
    found,
    branches,
    isComplete: frames.length === 0,
    atMost: frames.reduce(
      (most, frame) => Math.max(most, Math.min(bound(frame), atMostAtFirst)),
      found.best.lost,
    ),
  }
}
