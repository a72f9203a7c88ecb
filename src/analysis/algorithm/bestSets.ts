import { COST_TOLERANCE, type StopSet } from './stopProblem.ts'

/** Equally good sets are kept up to here. */
export const MOST_EQUALLY_GOOD = 50

/** The best sets so far: most pairs lost, then the least cost, then the first that was offered. */
export class BestSets {
  best: StopSet
  /** all that lose as much for as little, the best first, MOST_EQUALLY_GOOD at most */
  equallyGood: (readonly number[])[]
  count: number

  constructor(first: StopSet) {
    this.best = first
    this.equallyGood = [first.vertices]
    this.count = 1
  }

  /** Keeps how good the best is and forgets which sets are, for a search that will meet them all. */
  forgetSets(): void {
    this.equallyGood = []
    this.count = 0
  }

  offer(vertices: readonly number[], lost: number, cost: number): void {
    const saved = this.best.cost - cost
    if (lost < this.best.lost || (lost === this.best.lost && saved < -COST_TOLERANCE)) return
    if (lost === this.best.lost && saved <= COST_TOLERANCE) {
      this.count += 1
      if (this.count <= MOST_EQUALLY_GOOD) this.equallyGood.push([...vertices])
      return
    }
    this.best = { vertices: [...vertices], lost, cost }
    this.equallyGood = [this.best.vertices]
    this.count = 1
  }
}
