import { ENTITY_TYPES, LANES } from '../../../domain/network/entityType.ts'
import { applyPins } from '../applyPins.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LayoutOutput } from '../layoutOutput.ts'
import { straight } from '../packCurves.ts'
import { bareSlot, columnGaps, columnHeight, foldOf, foldsFor } from '../routes/column.ts'
import { orderLanes } from './orderLanes.ts'

const CAPTION = 22
const LANE_GAP = 56
const CELL_GAP = 6
/** How far rows are drawn apart at most to fill the height. */
const MOST_STRETCH = 2.4

/**
 * Columns by entity type: one per lane, left to right. Within a lane types stand one below the other, ordered so that
 * related entities of different lanes lie level; tall lanes fold into columns side by side.
 */
export function lanesLayout(input: LayoutInput): LayoutOutput {
  const { entities } = input
  const lanes = orderLanes(input).filter((lane) => lane.members.length > 0)
  const slots = lanes.map((lane) =>
    lane.members.map((one) => bareSlot(entities[one]!, ENTITY_TYPES.indexOf(entities[one]!.type))),
  )
  const reach = slots.map((lane) => lane.reduce((most, slot) => Math.max(most, slot.up), 0))
  const pitch = reach.map((one) => 2 * one + CELL_GAP)

  const widths = (height: number) =>
    slots.map((lane, index) => (foldsFor(lane, height) - 1) * pitch[index]! + 2 * reach[index]!)
  const total = (height: number) =>
    widths(height).reduce((sum, one) => sum + one, (lanes.length - 1) * LANE_GAP)
  let height = 80
  while (total(height) > input.aspect * (height + CAPTION)) height *= 1.04

  const spare = input.aspect * (height + CAPTION) - total(height)
  const gap = LANE_GAP + (lanes.length > 1 ? spare / (lanes.length - 1) : 0)
  const positions = new Float64Array(2 * entities.length)
  let x = 0
  const regions = lanes.map(({ lane, members }, index) => {
    const column = slots[index]!
    const folds = foldsFor(column, height)
    const gaps = columnGaps(column, folds)
    const fold = foldOf(column, folds)
    const stretch = Math.min(MOST_STRETCH, height / columnHeight(column, folds))
    const width = widths(height)[index]!
    let y = CAPTION + column[0]!.up
    members.forEach((entity, place) => {
      positions[2 * entity] = x + reach[index]! + fold[place]! * pitch[index]!
      positions[2 * entity + 1] = y
      y += (gaps[place] ?? 0) * stretch
    })
    const left = x
    x += width + gap
    return {
      kind: 'lane',
      key: LANES[lane]!,
      count: members.length,
      x: left,
      y: CAPTION,
      width,
      height,
    } as const
  })
  applyPins(input, positions)
  return {
    positions,
    labelSides: entities.map(() => 'right'),
    curves: straight(input.arcs.length),
    regions,
  }
}
