import type { LayeredGraph } from './layeredGraph.ts'

interface Neighbour {
  readonly slot: number
  readonly weight: number
}

/** The order of the slots in each layer, with the moves that crossing reduction makes. */
export class LayerOrder {
  /** place of each slot within its layer */
  readonly rank: Int32Array

  private constructor(
    private readonly before: readonly Neighbour[][],
    private readonly after: readonly Neighbour[][],
    private readonly mates: readonly (readonly number[])[],
    readonly layers: number[][],
  ) {
    this.rank = new Int32Array(before.length)
    layers.forEach((_, layer) => this.renumber(layer))
  }

  /** Orders each layer by `key`, ties by slot. */
  static by(graph: LayeredGraph, layers: number, key: ArrayLike<number>): LayerOrder {
    const slots: number[][] = Array.from({ length: layers }, () => [])
    graph.layer.forEach((layer, slot) => slots[layer]!.push(slot))
    const before: Neighbour[][] = Array.from(graph.layer, () => [])
    const after: Neighbour[][] = Array.from(graph.layer, () => [])
    const mates: number[][] = Array.from(graph.layer, () => [])
    for (const { from, to, weight } of graph.segments) {
      after[from]!.push({ slot: to, weight })
      before[to]!.push({ slot: from, weight })
    }
    for (const [one, other] of graph.mates) {
      mates[one]!.push(other)
      mates[other]!.push(one)
    }
    const sorted = slots.map((layer) => layer.toSorted((a, b) => key[a]! - key[b]! || a - b))
    return new LayerOrder(before, after, mates, sorted)
  }

  copy(): LayerOrder {
    const layers = this.layers.map((layer) => [...layer])
    return new LayerOrder(this.before, this.after, this.mates, layers)
  }

  /** Sorts every layer by its neighbours in the layer swept before it. */
  sweep(forth: boolean, byMedian: boolean): void {
    const count = this.layers.length
    const wanted = new Float64Array(this.rank.length)
    for (let step = 1; step < count; step++) {
      const layer = forth ? step : count - 1 - step
      const neighbours = forth ? this.before : this.after
      const share = 1 / this.layers[layer]!.length
      const fixedShare = 1 / this.layers[forth ? layer - 1 : layer + 1]!.length
      const middle = byMedian ? median : mean
      const slots = this.layers[layer]!
      for (const slot of slots) {
        const near = neighbours[slot]!
        wanted[slot] =
          near.length > 0
            ? (middle(near, this.rank) + 0.5) * fixedShare
            : (this.rank[slot]! + 0.5) * share
      }
      slots.sort((a, b) => wanted[a]! - wanted[b]! || this.rank[a]! - this.rank[b]!)
      this.renumber(layer)
    }
  }

  /**
   * Moves each slot to the place in its layer that costs least, if that is less than where it is; says whether any
   * moved. Sifting: C. Matuszewski, R. Schönfeld, P. Molitor, Using sifting for k-layer straightline crossing
   * minimization, GD 1999.
   */
  sift(): boolean {
    let moved = false
    for (const slots of this.layers) {
      for (const slot of slots.toSorted((a, b) => this.degree(b) - this.degree(a) || a - b)) {
        const from = this.rank[slot]!
        const to = this.bestPlace(slots, slot, from)
        if (to === from) continue
        this.move(slots, slot, from, to)
        moved = true
      }
    }
    return moved
  }

  private degree(slot: number): number {
    return this.before[slot]!.length + this.after[slot]!.length + this.mates[slot]!.length
  }

  /** Tries every place by exchanging with one neighbour after the other, up and then down from where it is. */
  private bestPlace(slots: readonly number[], slot: number, from: number): number {
    let [best, least] = [from, 0]
    for (const step of [-1, 1]) {
      let cost = 0
      for (let place = from + step; place >= 0 && place < slots.length; place += step) {
        const other = slots[place]!
        const [upper, lower] = step < 0 ? [other, slot] : [slot, other]
        cost += this.crossingsOf(lower, upper) - this.crossingsOf(upper, lower)
        cost += this.passing(slot, other, place) - this.passing(slot, other, place - step)
        cost += this.passing(other, slot, place - step) - this.passing(other, slot, place)
        if (cost < least) [best, least] = [place, cost]
      }
    }
    return best
  }

  private move(slots: number[], slot: number, from: number, to: number): void {
    slots.splice(from, 1)
    slots.splice(to, 0, slot)
    for (let place = Math.min(from, to); place <= Math.max(from, to); place++)
      this.rank[slots[place]!] = place
  }

  /** Crossings among the segments of two slots when one stands above the other. */
  private crossingsOf(upper: number, lower: number): number {
    let sum = 0
    for (const neighbours of [this.before, this.after])
      for (const above of neighbours[upper]!)
        for (const below of neighbours[lower]!)
          if (this.rank[above.slot]! > this.rank[below.slot]!) sum += above.weight * below.weight
    return sum
  }

  /** Slots that the arcs from a slot at a place to its mates pass over. */
  private passing(slot: number, except: number, place: number): number {
    let sum = 0
    for (const mate of this.mates[slot]!)
      if (mate !== except) sum += Math.abs(this.rank[mate]! - place)
    return sum
  }

  private renumber(layer: number): void {
    this.layers[layer]!.forEach((slot, place) => (this.rank[slot] = place))
  }
}

function mean(near: readonly Neighbour[], rank: Int32Array): number {
  let sum = 0
  let weight = 0
  for (const one of near) {
    sum += rank[one.slot]! * one.weight
    weight += one.weight
  }
  return sum / weight
}

function median(near: readonly Neighbour[], rank: Int32Array): number {
  const ranks = near.map((one) => rank[one.slot]!).toSorted((a, b) => a - b)
  const half = ranks.length >> 1
  return ranks.length % 2 === 1 ? ranks[half]! : (ranks[half - 1]! + ranks[half]!) / 2
}
