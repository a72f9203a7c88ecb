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
    for (const { from, to, weight } of graph.segments) {
      after[from]!.push({ slot: to, weight })
      before[to]!.push({ slot: from, weight })
    }
    const sorted = slots.map((layer) => layer.toSorted((a, b) => key[a]! - key[b]! || a - b))
    return new LayerOrder(before, after, sorted)
  }

  copy(): LayerOrder {
    const layers = this.layers.map((layer) => [...layer])
    return new LayerOrder(this.before, this.after, layers)
  }

  /** Sorts every layer by its neighbours in the layer swept before it. */
  sweep(forth: boolean, byMedian: boolean): void {
    const count = this.layers.length
    for (let step = 1; step < count; step++) {
      const layer = forth ? step : count - 1 - step
      const neighbours = forth ? this.before : this.after
      const share = 1 / this.layers[layer]!.length
      const fixedShare = 1 / this.layers[forth ? layer - 1 : layer + 1]!.length
      const middle = byMedian ? median : mean
      const place = new Map(
        this.layers[layer]!.map((slot) => {
          const near = neighbours[slot]!
          const own = (this.rank[slot]! + 0.5) * share
          return [slot, near.length > 0 ? (middle(near, this.rank) + 0.5) * fixedShare : own]
        }),
      )
      this.layers[layer]!.sort(
        (a, b) => place.get(a)! - place.get(b)! || this.rank[a]! - this.rank[b]!,
      )
      this.renumber(layer)
    }
  }

  /** Exchanges neighbouring slots wherever that saves a crossing; says whether any was. */
  exchangeNeighbours(): boolean {
    let exchanged = false
    this.layers.forEach((slots, layer) => {
      for (let place = 0; place + 1 < slots.length; place++) {
        const [upper, lower] = [slots[place]!, slots[place + 1]!]
        if (this.crossingsOf(lower, upper) >= this.crossingsOf(upper, lower)) continue
        slots[place] = lower
        slots[place + 1] = upper
        exchanged = true
        this.rank[lower] = place
        this.rank[upper] = place + 1
      }
      this.renumber(layer)
    })
    return exchanged
  }

  private crossingsOf(upper: number, lower: number): number {
    let sum = 0
    for (const neighbours of [this.before, this.after])
      for (const above of neighbours[upper]!)
        for (const below of neighbours[lower]!)
          if (this.rank[above.slot]! > this.rank[below.slot]!) sum += above.weight * below.weight
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
