import { countCrossings } from './countCrossings.ts'
import type { LayeredGraph, Segment } from './layeredGraph.ts'
import type { LayerOrder } from './LayerOrder.ts'

/** Up to this many slots every slot is also tried in every place of its layer. */
const SIFT_LIMIT = 3000
/** Rounds without a gain after which the search ends. */
const PATIENCE = 8
/** Sifting passes per round. */
const PASSES = 6

/**
 * All crossings of a drawing: of the segments that start in each layer, and of arcs within a layer with the slots
 * they pass over.
 */
export function allCrossings(
  graph: LayeredGraph,
  order: LayerOrder,
  bySource: readonly (readonly Segment[])[] = segmentsByLayer(graph, order.layers.length),
): number {
  let sum = 0
  for (const [one, other] of graph.mates) {
    if (one !== other) sum += Math.abs(order.rank[one]! - order.rank[other]!) - 1
  }
  bySource.forEach((segments, layer) => {
    if (segments.length > 0)
      sum += countCrossings(segments, order.rank, order.layers[layer + 1]!.length)
  })
  return sum
}

/** The segments that start in each layer. */
function segmentsByLayer(graph: LayeredGraph, layers: number): Segment[][] {
  const bySource: Segment[][] = Array.from({ length: layers }, () => [])
  for (const segment of graph.segments) bySource[graph.layer[segment.from]!]!.push(segment)
  return bySource
}

/**
 * Reorders the layers so that fewer segments cross; the outcome never crosses more often than the order given.
 *
 * Sweeps run forth and back. Each sorts a layer by the mean, in every second round by the median, place of its
 * neighbours in the layer before; places are shares of a layer, so that what is in the middle stays there. Ties keep
 * their order. The best order seen is kept.
 *
 * References: K. Sugiyama, S. Tagawa, M. Toda (1981), barycentres; P. Eades, N. Wormald, Edge crossings in drawings
 * of bipartite graphs, Algorithmica 11 (1994), medians; sifting as in LayerOrder.
 * Complexity: O(E log V) per sweep; sifting O(E · V) per pass, only up to 3,000 slots.
 */
export function reduceCrossings(
  graph: LayeredGraph,
  first: LayerOrder,
  rounds: number,
): LayerOrder {
  const bySource = segmentsByLayer(graph, first.layers.length)
  const order = first.copy()
  let best = first.copy()
  let fewest = allCrossings(graph, first, bySource)
  for (let round = 0, idle = 0; round < rounds && idle < PATIENCE; round++) {
    order.sweep(round % 4 < 2, round % 2 === 1)
    if (graph.layer.length <= SIFT_LIMIT)
      for (let pass = 0; pass < PASSES && order.sift(); pass++) continue
    const crossings = allCrossings(graph, order, bySource)
    idle++
    if (crossings >= fewest) continue
    fewest = crossings
    best = order.copy()
    idle = 0
  }
  return best
}
