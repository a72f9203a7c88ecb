import { CAPTION, type RouteFit } from './fitRoutes.ts'
import { placeRows, spread, type Anchor } from './placeRows.ts'
import type { RouteColumn } from './routeColumns.ts'
import type { RouteGraph } from './routeGraph.ts'

/** How strongly the spine is held to the centre line, by its supply loss, and the end users to an even spread. */
const SPINE_WEIGHT = 4000
const SPREAD_WEIGHT = 1
/** Share of the height a column fills before its rows are drawn no further apart, and how far at most. */
const FILL = 0.75
const MOST_AIR = 16

/** Heights of all slots in the drawing area: the spine on the centre line, everything else near its neighbours. */
export function routeRows(
  { members, graph, layers, spine }: RouteGraph,
  fit: RouteFit,
): Float64Array {
  const gaps = fit.columns.map((column, layer) =>
    airy(
      column,
      layers[layer]!.findIndex((slot) => spine[slot]),
      fit.height,
    ),
  )
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

/**
 * Draws the rows of a column apart where there is height to spare, so that what stands in it still fits above and
 * below the middle when its spine is there.
 */
function airy({ gaps, slots }: RouteColumn, spineAt: number, height: number): number[] {
  const edges = [slots[0]?.up ?? 0, slots.at(-1)?.down ?? 0]
  const parts = spineAt < 0 ? [gaps] : [gaps.slice(0, spineAt), gaps.slice(spineAt)]
  let air = MOST_AIR
  parts.forEach((part, index) => {
    const edge = spineAt < 0 ? edges[0]! + edges[1]! : edges[index]!
    const needed = part.reduce((sum, gap) => sum + gap, edge)
    air = Math.min(air, ((FILL * height) / parts.length - needed) / Math.max(1, part.length))
  })
  return gaps.map((gap) => gap + Math.max(0, air))
}
