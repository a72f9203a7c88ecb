import type { LabelSide } from '../layoutOutput.ts'
import {
  bareSlot,
  columnGaps,
  columnHeight,
  foldOf,
  foldsWithin,
  labelledSlot,
  ROW_GAP,
  trunkSlot,
  type ColumnSlot,
} from '../column.ts'
import type { RouteGraph } from './routeGraph.ts'

/** Up to this many ends keep a labelled column of their own. */
const LABELLED_ENDS = 80
/** Up to this many slots a layer between the ends stays one column. */
const SINGLE_COLUMN = 60
const END_LABEL_GAP = 6

/** One layer as it is drawn for a given height. */
export interface RouteColumn {
  readonly slots: readonly ColumnSlot[]
  readonly gaps: readonly number[]
  /** distance of each slot from the left edge of the column */
  readonly shift: readonly number[]
  /** width of the entities and of the labels to either side of them */
  readonly width: number
  readonly labelsLeft: number
  readonly labelsRight: number
  /** largest radius */
  readonly reach: number
}

/** What each slot asks for, independent of the height. */
export interface ColumnDemand {
  readonly layers: readonly ColumnSlot[][]
  /** columns side by side each layer needs to keep within a height */
  readonly folds: readonly ((height: number) => number)[]
  /** largest radius of each layer */
  readonly reach: readonly number[]
  /** room for labels left of the first and right of the last layer */
  readonly labelsLeft: number
  readonly labelsRight: number
  readonly leastHeight: number
}

/** Measures what the layers ask for. `sides` says where the labels of protected entities stand. */
export function columnDemand(
  { members, graph, layers }: RouteGraph,
  sides: readonly (LabelSide | null)[],
): ColumnDemand {
  const isEntity = (slot: number) => slot < graph.entities
  const last = layers.length - 1
  const firstTarget = firstTargets(graph)
  const slots = layers.map((layer, index) =>
    layer.map((slot) => {
      if (!isEntity(slot)) return trunkSlot(graph.thickness[slot]!)
      const side = sides[slot]
      if (side) return labelledSlot(members[slot]!, side)
      return bareSlot(members[slot]!, index === 0 ? firstTarget[slot] : 0)
    }),
  )
  const widest = (index: number) =>
    layers[index]!.reduce(
      (most, slot) => (sides[slot] ? Math.max(most, members[slot]!.labelWidth) : most),
      0,
    )
  const single = slots.map((column, index) => {
    if (index === 0) return sides[layers[0]![0]!] ? columnHeight(column, 1) : 0
    const limit = index === last ? LABELLED_ENDS : SINGLE_COLUMN
    return column.length <= limit ? columnHeight(column, 1) : 0
  })
  return {
    layers: slots,
    folds: slots.map(foldsWithin),
    reach: layers.map((layer) =>
      layer.reduce(
        (most, slot) => (isEntity(slot) ? Math.max(most, members[slot]!.radius) : most),
        0,
      ),
    ),
    labelsLeft: widest(0) > 0 ? widest(0) + END_LABEL_GAP : 0,
    labelsRight: widest(last) > 0 ? widest(last) + END_LABEL_GAP : 0,
    leastHeight: Math.max(120, ...single),
  }
}

/** Folds the layers so that they keep within a height. */
export function routeColumns(demand: ColumnDemand, height: number): RouteColumn[] {
  const last = demand.layers.length - 1
  return demand.layers.map((slots, index) => {
    const folds = demand.folds[index]!(height)
    const reach = demand.reach[index]!
    const pitch = 2 * reach + ROW_GAP
    return {
      slots,
      gaps: columnGaps(slots, folds),
      shift: foldOf(slots, folds).map((fold) => reach + fold * pitch),
      width: columnWidth(reach, folds),
      labelsLeft: index === 0 ? demand.labelsLeft : 0,
      labelsRight: index === last ? demand.labelsRight : 0,
      reach,
    }
  })
}

/** Width of all columns and end labels at a height, without the room between them. */
export function columnsWidth(demand: ColumnDemand, height: number): number {
  const columns = demand.folds.reduce(
    (sum, folds, index) => sum + columnWidth(demand.reach[index]!, folds(height)),
    0,
  )
  return columns + demand.labelsLeft + demand.labelsRight
}

function columnWidth(reach: number, folds: number): number {
  return 2 * reach + (folds - 1) * (2 * reach + ROW_GAP)
}

/** The first place the arcs of each entry point lead to: what its group is. */
function firstTargets(graph: RouteGraph['graph']): Int32Array {
  const first = new Int32Array(graph.layer.length).fill(-1)
  for (const { from, to } of graph.segments) if (first[from] === -1) first[from] = graph.target[to]!
  return first
}
