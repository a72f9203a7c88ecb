import type { LayeredGraph, Segment } from './layeredGraph.ts'

/** Neighbours of slot s in a layer beside its own: `slots[offsets[s] … offsets[s + 1] - 1]`, by how many arcs. */
interface Neighbours {
  readonly offsets: Int32Array
  readonly slots: Int32Array
  readonly weights: Float64Array
}

function neighboursOf(
  count: number,
  segments: readonly Segment[],
  side: 'from' | 'to',
): Neighbours {
  const other = side === 'from' ? 'to' : 'from'
  const offsets = new Int32Array(count + 1)
  for (const segment of segments) offsets[segment[side] + 1]! += 1
  for (let slot = 0; slot < count; slot++) offsets[slot + 1]! += offsets[slot]!
  const next = offsets.slice()
  const slots = new Int32Array(segments.length)
  const weights = new Float64Array(segments.length)
  for (const segment of segments) {
    const at = next[segment[side]]!++
    slots[at] = segment[other]
    weights[at] = segment.weight
  }
  return { offsets, slots, weights }
}

/** The order of the slots in each layer, with the moves that crossing reduction makes. */
export class LayerOrder {
  /** place of each slot within its layer */
  readonly rank: Int32Array

  private constructor(
    private readonly before: Neighbours,
    private readonly after: Neighbours,
    private readonly mates: readonly (readonly number[])[],
    readonly layers: number[][],
  ) {
    this.rank = new Int32Array(mates.length)
    layers.forEach((_, layer) => this.renumber(layer))
  }

  /** Orders each layer by `key`, ties by slot. */
  static by(graph: LayeredGraph, layers: number, key: ArrayLike<number>): LayerOrder {
    const slots: number[][] = Array.from({ length: layers }, () => [])
    graph.layer.forEach((layer, slot) => slots[layer]!.push(slot))
    const before = neighboursOf(graph.layer.length, graph.segments, 'to')
    const after = neighboursOf(graph.layer.length, graph.segments, 'from')
    const mates: number[][] = Array.from(graph.layer, () => [])
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
        wanted[slot] =
          degreeIn(neighbours, slot) > 0
            ? (middle(neighbours, slot, this.rank) + 0.5) * fixedShare
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
    return degreeIn(this.before, slot) + degreeIn(this.after, slot) + this.mates[slot]!.length
  }

  /** Tries every place by exchanging with one neighbour after the other, up and then down from where it is. */
  private bestPlace(slots: readonly number[], slot: number, from: number): number {
    let [best, least] = [from, 0]
    for (const step of [-1, 1]) {
      let cost = 0
      for (let place = from + step; place >= 0 && place < slots.length; place += step) {
        const other = slots[place]!
        const [upper, lower] = step < 0 ? [other, slot] : [slot, other]
        cost += swapCost(this.before, upper, lower, this.rank)
        cost += swapCost(this.after, upper, lower, this.rank)
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

const degreeIn = ({ offsets }: Neighbours, slot: number) => offsets[slot + 1]! - offsets[slot]!

/** Crossings gained among the segments of two slots of a layer when the upper goes below the lower. */
function swapCost(
  { offsets, slots, weights }: Neighbours,
  upper: number,
  lower: number,
  rank: Int32Array,
): number {
  const start = offsets[lower]!
  const end = offsets[lower + 1]!
  let cost = 0
  for (let one = offsets[upper]!, last = offsets[upper + 1]!; one < last; one++) {
    const above = rank[slots[one]!]!
    let sum = 0
    for (let other = start; other < end; other++) {
      const below = rank[slots[other]!]!
      if (above < below) sum += weights[other]!
      else if (above > below) sum -= weights[other]!
    }
    cost += sum * weights[one]!
  }
  return cost
}

function mean({ offsets, slots, weights }: Neighbours, slot: number, rank: Int32Array): number {
  let sum = 0
  let weight = 0
  for (let at = offsets[slot]!; at < offsets[slot + 1]!; at++) {
    sum += rank[slots[at]!]! * weights[at]!
    weight += weights[at]!
  }
  return sum / weight
}

function median({ offsets, slots }: Neighbours, slot: number, rank: Int32Array): number {
  const ranks = slots
    .slice(offsets[slot], offsets[slot + 1])
    .map((near) => rank[near]!)
    .toSorted()
  const half = ranks.length >> 1
  return ranks.length % 2 === 1 ? ranks[half]! : (ranks[half - 1]! + ranks[half]!) / 2
}
