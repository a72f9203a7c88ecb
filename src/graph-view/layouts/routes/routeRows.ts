import { CAPTION, type RouteFit } from './fitRoutes.ts'
import { placeRows, spread, type Anchor } from './placeRows.ts'
import type { RouteGraph } from './routeGraph.ts'

/** How strongly the spine is held to the centre line, by its supply loss, and the end users to an even spread. */
const SPINE_WEIGHT = 4000
const SPREAD_WEIGHT = 1

/** Heights of all slots in the drawing area: the spine on the centre line, everything else near its neighbours. */
export function routeRows(
  { members, graph, layers, spine }: RouteGraph,
  fit: RouteFit,
): Float64Array {
  const gaps = fit.columns.map((column) => column.gaps)
  const edges = fit.columns.map(({ slots }) => ({
    up: slots[0]?.up ?? 0,
    down: slots.at(-1)?.down ?? 0,
  }))
  const anchors: (Anchor | null)[] = Array.from(graph.layer, () => null)
  spine.forEach((on, slot) => {
    if (on) anchors[slot] = { y: fit.height / 2, weight: SPINE_WEIGHT * members[slot]!.supplyLoss }
  })
  const last = layers.length - 1
  const even = new Float64Array(graph.layer.length)
  spread(layers[last]!, gaps[last]!, edges[last]!, fit.height, even)
  for (const slot of layers[last]!) anchors[slot] = { y: even[slot]!, weight: SPREAD_WEIGHT }
  return placeRows(graph, layers, gaps, edges, fit.height, anchors).map((y) => y + CAPTION)
}
