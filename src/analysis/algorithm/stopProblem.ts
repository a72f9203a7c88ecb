import type { Steps } from '../../lib/steps.ts'

/** Counts the pairs that a set loses while vertices are put in and taken out, last in first out. */
export interface LossCounter {
  /** the candidates in the order in which putting one in after another takes least work */
  readonly order: Int32Array
  /** Puts a vertex in; answers with the pairs that all in it lose together. */
  readonly push: (vertex: number) => number
  readonly pop: () => void
}

/**
 * Which vertices to stop so that most pairs are lost. Two of the kind: pairs of entry point and end user that routes
 * connect (`routeStops.ts`), and pairs of vertices that ties connect (`tieStops.ts`).
 */
export interface StopProblem {
  readonly vertexCount: number
  /** vertices that may be stopped, ascending */
  readonly candidates: Int32Array
  /** connected pairs while nobody is stopped */
  readonly connected: number
  readonly counter: () => LossCounter
  /** about what it takes to push one vertex, in visits of vertices and arcs */
  readonly workOfPush: number
  /** the same for one call of `gains` */
  readonly workOfGains: number
  /** By vertex, pairs lost in addition if it alone is stopped too. */
  readonly gains: (isStopped: Uint8Array) => Steps<Float64Array>
  readonly bounds: StopBounds
}

/** What can be said of all sets that contain a given one. */
export interface StopState {
  readonly isStopped: Uint8Array
  readonly lost: number
  /** No more than these pairs can be lost on top. */
  readonly losable: number
  /** By vertex: whatever else is stopped within the budget, no more is lost on top than the sum of their loads. */
  readonly loads: Float64Array
}

/** Upper bounds along a search. States are made from states, so that what did not change need not be worked out again. */
export interface StopBounds {
  readonly start: (budget: number) => Steps<StopState>
  /** The state when a vertex is stopped too and `budget` is left. */
  readonly after: (state: StopState, vertex: number, budget: number) => Steps<StopState>
  /** visits of vertices and arcs so far; the same on every machine */
  readonly spent: () => number
}

/** What each vertex costs to stop, above 0, and how much may be spent. Infinity for one that cannot be stopped. */
export interface StopBudget {
  readonly costs: Float64Array
  readonly budget: number
}

/** Sums of costs are compared with this much to spare: 0.1 + 0.2 fits into 0.3. */
export const COST_TOLERANCE = 1e-9

/** A set of vertices in the order in which they were chosen. */
export interface StopSet {
  readonly vertices: readonly number[]
  readonly lost: number
  readonly cost: number
}
