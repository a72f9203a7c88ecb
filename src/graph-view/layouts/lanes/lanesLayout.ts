import { ENTITY_TYPES, LANES } from '../../../domain/network/entityType.ts'
import { applyPins } from '../applyPins.ts'
import { chooseSides } from '../chooseSides.ts'
import { bareSlot, columnGaps, columnHeight, foldOf, foldsWithin, labelledSlot } from '../column.ts'
import { isWaist } from '../isWaist.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LayoutOutput } from '../layoutOutput.ts'
import { straight } from '../packCurves.ts'
import { orderLanes } from './orderLanes.ts'

const CAPTION = 22
const LANE_GAP = 48
const CELL_GAP = 6
/** How far rows are drawn apart at most to fill the height. */
const MOST_STRETCH = 2.4
/** Room for the caption of a narrow lane. */
const LEAST_WIDTH = 64

/**
 * Columns by entity type: one per lane, left to right. Within a lane types stand one below the other, ordered so that
 * related entities of different lanes lie level; tall lanes fold into columns side by side, in which chokepoints have
 * a row of their own for their label.
 */
export function lanesLayout(input: LayoutInput): LayoutOutput {
  const { entities } = input
  const lanes = orderLanes(input).filter((lane) => lane.members.length > 0)
  const columns = lanes.map(({ members }) => laneColumn(input, members))
  const widths = (height: number) => columns.map((column) => column.width(height))
  const spareAt = (height: number) =>
    input.aspect * (height + CAPTION) -
    widths(height).reduce((sum, one) => sum + one, (lanes.length - 1) * LANE_GAP)
  let height = 80
  while (spareAt(height) < 0) height *= 1.04
  const gap = LANE_GAP + (lanes.length > 1 ? spareAt(height) / (lanes.length - 1) : 0)

  const positions = new Float64Array(2 * entities.length)
  let left = 0
  const regions = lanes.map(({ lane, members }, index) => {
    const { slots, pitch, folds, width } = columns[index]!
    const count = folds(height)
    const gaps = columnGaps(slots, count)
    const fold = foldOf(slots, count)
    const stretch = Math.min(MOST_STRETCH, height / columnHeight(slots, count))
    const middle = left + width(height) / 2
    let y = CAPTION + slots[0]!.up
    members.forEach((entity, place) => {
      positions[2 * entity] = middle + (fold[place]! - (count - 1) / 2) * pitch
      positions[2 * entity + 1] = y
      y += (gaps[place] ?? 0) * stretch
    })
    const x = left
    left += width(height) + gap
    const size = { x, y: CAPTION, width: width(height), height }
    return { kind: 'lane', key: LANES[lane]!, count: members.length, ...size } as const
  })
  applyPins(input, positions)
  const kept = entities.map((entity) => (isWaist(entity) ? ('below' as const) : null))
  return {
    positions,
    labelSides: chooseSides(entities, positions, kept, 'right'),
    curves: straight(input.arcs.length),
    regions,
  }
}

function laneColumn({ entities }: LayoutInput, members: readonly number[]) {
  const slots = members.map((one) => {
    const entity = entities[one]!
    const group = ENTITY_TYPES.indexOf(entity.type)
    return isWaist(entity) ? { ...labelledSlot(entity, 'below'), group } : bareSlot(entity, group)
  })
  const folds = foldsWithin(slots)
  let reach = 0
  let widest = LEAST_WIDTH
  for (const one of members) {
    const entity = entities[one]!
    if (isWaist(entity)) widest = Math.max(widest, entity.labelWidth, 2 * entity.radius)
    else reach = Math.max(reach, entity.radius)
  }
  const pitch = 2 * reach + CELL_GAP
  const width = (height: number) => Math.max(widest, (folds(height) - 1) * pitch + 2 * reach)
  return { slots, pitch, folds, width }
}
