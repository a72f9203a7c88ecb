import type { LayeredGraph } from './layeredGraph.ts'
import { placeInOrder } from './placeInOrder.ts'

/** How much more a trunk wants to run straight than an arc to its entities. */
const TRUNK_WEIGHT = 4
const ROUNDS = 40
const ROUNDS_LARGE = 10
const LARGE = 5000

/** Where a slot would like to be beside its neighbours, and how much. */
export interface Anchor {
  readonly y: number
  readonly weight: number
}

/**
 * Heights of all slots: each as near as its column allows to the weighted mean of its neighbours and its anchor.
 * Columns are placed exactly, one after the other, forth and back (Gauss–Seidel over isotonic regressions).
 * Complexity: O(rounds · (V + E)).
 *
 * @param gaps least distances within each layer
 * @param edges room above the first and below the last slot of each layer
 */
export function placeRows(
  graph: LayeredGraph,
  layers: readonly (readonly number[])[],
  gaps: readonly (readonly number[])[],
  edges: readonly { readonly up: number; readonly down: number }[],
  height: number,
  anchors: readonly (Anchor | null)[],
): Float64Array {
  const near: { slot: number; weight: number }[][] = Array.from(graph.layer, () => [])
  const isTrunk = (slot: number) => slot >= graph.entities
  for (const { from, to, weight } of graph.segments) {
    const pull = Math.sqrt(weight) * (isTrunk(from) && isTrunk(to) ? TRUNK_WEIGHT : 1)
    near[from]!.push({ slot: to, weight: pull })
    near[to]!.push({ slot: from, weight: pull })
  }
  const y = new Float64Array(graph.layer.length)
  layers.forEach((slots, layer) => spread(slots, gaps[layer]!, edges[layer]!, height, y))

  const settle = (layer: number) => {
    const slots = layers[layer]!
    const weights = new Float64Array(slots.length)
    const wanted = slots.map((slot, place) => {
      const anchor = anchors[slot]
      let weight = anchor?.weight ?? 0
      let sum = weight * (anchor?.y ?? 0)
      for (const one of near[slot]!) {
        weight += one.weight
        sum += one.weight * y[one.slot]!
      }
      weights[place] = Math.max(weight, 1e-3)
      return weight > 0 ? sum / weight : y[slot]!
    })
    const { up, down } = edges[layer]!
    const places = placeInOrder(wanted, weights, gaps[layer]!, up, height - down)
    slots.forEach((slot, place) => (y[slot] = places[place]!))
  }
  const rounds = graph.layer.length > LARGE ? ROUNDS_LARGE : ROUNDS
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < layers.length; step++)
      settle(round % 2 === 0 ? step : layers.length - 1 - step)
  }
  return y
}

/** Spreads a column over the whole height, spare room shared among its gaps in proportion. */
export function spread(
  slots: readonly number[],
  gaps: readonly number[],
  edge: { readonly up: number; readonly down: number },
  height: number,
  y: Float64Array,
): void {
  const needed = gaps.reduce((sum, gap) => sum + gap, 0)
  const room = height - edge.up - edge.down
  const stretch = needed > 0 ? room / needed : 0
  let at = slots.length === 1 ? height / 2 : edge.up
  slots.forEach((slot, place) => {
    y[slot] = at
    at += (gaps[place] ?? 0) * stretch
  })
}
