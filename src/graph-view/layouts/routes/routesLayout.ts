import { applyPins } from '../applyPins.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LabelSide, LayoutOutput, LayoutRegion } from '../layoutOutput.ts'
import { isWaist } from '../isWaist.ts'
import { packCurves } from '../packCurves.ts'
import { packShelf, shelfBlocks, shelfHeightAt } from '../shelf/shelf.ts'
import { shelfLayout } from '../shelf/shelfLayout.ts'
import { arcCurves } from './arcCurves.ts'
import { chooseSides } from '../chooseSides.ts'
import { clearWaist } from './clearWaist.ts'
import { CAPTION, fitRoutes, leftEdges, SHELF_GAP, type RouteFit } from './fitRoutes.ts'
import { protectedSides } from './protectedSides.ts'
import { columnDemand } from './routeColumns.ts'
import { routeGraph, type RouteGraph } from './routeGraph.ts'
import { routeRows } from './routeRows.ts'

/** Least room between neighbouring columns. */
const CORRIDOR = 34

/**
 * The signature drawing: entry points left, end users right, what lies between in layers along flow, so that the few
 * entities everything passes through form the waist of an hourglass. What is on no documented route stands on a
 * shelf below.
 *
 * Layered drawing after K. Sugiyama, S. Tagawa, M. Toda (1981) in five steps, each in a file of its own: layers
 * (longest path, cycles condensed), passing places for long arcs (bundled by where they lead), order (barycentre and
 * median sweeps), heights (isotonic regressions, the spine held to the centre line), and widths. Instead of the
 * four-fold alignment of U. Brandes, B. Köpf, Fast and simple horizontal coordinate assignment (GD 2001) heights are
 * least squares under the order, since label boxes make the distances uneven.
 * Complexity: O(rounds · (V + P) log V) for V entities and P passing places.
 */
export function routesLayout(input: LayoutInput): LayoutOutput {
  if (input.entities.every((one) => one.role === 'off')) return shelfLayout(input)
  const off = [...input.entities.keys()].filter((one) => input.entities[one]!.role === 'off')
  const blocks = shelfBlocks(input, off)
  const route = routeGraph(input)
  const { graph, layers } = route
  const sides = protectedSides(route)
  const demand = columnDemand(route, sides)
  const shelfHeight = (width: number) => shelfHeightAt(blocks, width)

  const corridors = layers.slice(1).map(() => CORRIDOR)
  const shares = corridorShares(route)
  const narrow = fitRoutes(demand, corridors, shares, input.aspect, shelfHeight)
  const { left } = leftEdges(narrow.columns, corridors)
  const needed = clearWaist(
    route,
    sides,
    columnX(route, { ...narrow, left }),
    routeRows(route, narrow),
  )
  const wider = corridors.map((one, gap) => one + needed[gap + 1]!)
  const fit = fitRoutes(demand, wider, shares, input.aspect, shelfHeight)
  const x = columnX(route, fit)
  const y = routeRows(route, fit)
  let moved = 0
  clearWaist(route, sides, x, y).forEach((one, layer) => {
    moved += one
    for (const slot of layers[layer]!) x[slot]! += moved
  })
  const width = fit.width + moved
  const shelfTop = CAPTION + fit.height + SHELF_GAP + CAPTION

  const positions = new Float64Array(2 * input.entities.length)
  const kept = input.entities.map((): LabelSide | null => null)
  route.origin.forEach((entity, slot) => {
    positions[2 * entity] = x[slot]!
    positions[2 * entity + 1] = y[slot]!
    kept[entity] = sides[slot]!
  })
  const shelf = packShelf(blocks, off, width)
  shelf.members.forEach((entity, place) => {
    positions[2 * entity] = shelf.x[place]!
    positions[2 * entity + 1] = shelf.y[place]! + shelfTop
  })
  applyPins(input, positions)
  route.origin.forEach((entity, slot) => {
    x[slot] = positions[2 * entity]!
    y[slot] = positions[2 * entity + 1]!
  })
  return {
    positions,
    labelSides: chooseSides(input.entities, positions, kept, 'right'),
    curves: packCurves(input.arcs.length, arcCurves(graph, route.arcs, x, y), route.arcOrigin),
    regions: [
      ...endRegions(route, fit, moved, y),
      ...(off.length > 0
        ? [
            {
              kind: 'shelf',
              key: 'shelf',
              count: off.length,
              withPrincipal: off.filter((one) => input.entities[one]!.isWithPrincipal).length,
              x: 0,
              y: shelfTop,
              width,
              height: shelf.height,
            } as const,
          ]
        : []),
    ],
  }
}

/** Spare width goes where labels of the waist use it, and to the first corridor, where most arcs come together. */
function corridorShares({ members, graph, layers }: RouteGraph): number[] {
  const hasWaist = layers.map((layer) =>
    layer.some((slot) => slot < graph.entities && isWaist(members[slot]!)),
  )
  return layers
    .slice(1)
    .map(
      (_, gap) => (gap === 0 ? 2 : 1) + (hasWaist[gap] ? 0.7 : 0) + (hasWaist[gap + 1] ? 0.7 : 0),
    )
}

function columnX({ graph, layers }: RouteGraph, fit: RouteFit): Float64Array {
  const x = new Float64Array(graph.layer.length)
  layers.forEach((slots, layer) => {
    const { shift } = fit.columns[layer]!
    slots.forEach((slot, place) => (x[slot] = fit.left[layer]! + shift[place]!))
  })
  return x
}

/** Where entry points and end users stand: as much shorter above and below as the first of them stands lower. */
function endRegions(
  { layers, members }: RouteGraph,
  fit: RouteFit,
  moved: number,
  y: ArrayLike<number>,
): LayoutRegion[] {
  const ends = [...layers[0]!, ...layers.at(-1)!]
  const top = ends.reduce(
    (least, slot) => Math.min(least, y[slot]! - members[slot]!.radius),
    Infinity,
  )
  return (['entry', 'end_user'] as const).map((key) => {
    const layer = key === 'entry' ? 0 : layers.length - 1
    const column = fit.columns[layer]!
    return {
      kind: 'column',
      key,
      count: layers[layer]!.length,
      x: fit.left[layer]! - column.labelsLeft + (layer > 0 ? moved : 0),
      y: top,
      width: column.labelsLeft + column.width + column.labelsRight,
      height: fit.height - 2 * (top - CAPTION),
    }
  })
}
