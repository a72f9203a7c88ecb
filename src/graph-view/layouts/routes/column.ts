import { LABEL_GAP } from '../box.ts'
import type { LayoutEntity } from '../layoutInput.ts'
import type { LabelSide } from '../layoutOutput.ts'

/** Least space between the outlines of two neighbours in a column. */
export const ROW_GAP = 4
/** Height one arc takes in a trunk. */
export const ARC_STEP = 1.2
/** Space between groups of entry points that lead to different places. */
const GROUP_GAP = 5

/** What stands at one place of a column. */
export interface ColumnSlot {
  /** extent above and below its centre */
  readonly up: number
  readonly down: number
  /** takes a whole row even when the column is folded */
  readonly full: boolean
  /** neighbours with another group keep more distance */
  readonly group: number
}

/** How far a trunk of arcs reaches to either side of its middle. */
export function trunkReach(arcs: number): number {
  return (Math.min(arcs, 12) * ARC_STEP) / 2
}

/** Room for an entity without its label. */
export function bareSlot(entity: LayoutEntity, group = 0): ColumnSlot {
  return { up: entity.radius, down: entity.radius, full: false, group }
}

/** Room for an entity and its label on a given side. */
export function labelledSlot(entity: LayoutEntity, side: LabelSide): ColumnSlot {
  const { radius, labelHeight } = entity
  const beside = Math.max(radius, labelHeight / 2)
  const beyond = radius + LABEL_GAP + labelHeight
  if (side === 'above') return { up: beyond, down: radius, full: true, group: 0 }
  if (side === 'below') return { up: radius, down: beyond, full: true, group: 0 }
  return { up: beside, down: beside, full: true, group: 0 }
}

/**
 * Least distances between the centres of neighbours in a column that is folded into `folds` columns side by side, in
 * which the things in order go round from left to right.
 */
export function columnGaps(slots: readonly ColumnSlot[], folds: number): number[] {
  const reach = slots.reduce((most, slot) => (slot.full ? most : Math.max(most, slot.up)), 0)
  return slots.slice(1).map((slot, index) => {
    const before = slots[index]!
    const apart = before.group === slot.group ? 0 : GROUP_GAP
    if (folds === 1 || slot.full || before.full) return before.down + slot.up + ROW_GAP + apart
    return (2 * reach + ROW_GAP) / folds + apart
  })
}

/** Height of a column from the upper edge of its first to the lower edge of its last place. */
export function columnHeight(slots: readonly ColumnSlot[], folds: number): number {
  if (slots.length === 0) return 0
  const between = columnGaps(slots, folds).reduce((sum, gap) => sum + gap, 0)
  return slots[0]!.up + between + slots.at(-1)!.down
}

/** The fewest columns side by side in which the slots keep within a height. */
export function foldsFor(slots: readonly ColumnSlot[], height: number): number {
  let folds = 1
  while (folds < slots.length && columnHeight(slots, folds) > height) folds++
  return folds
}

/** The column of each slot, 0 up from the left, when folded: full slots stand alone in the middle. */
export function foldOf(slots: readonly ColumnSlot[], folds: number): number[] {
  let next = 0
  return slots.map((slot) => {
    if (slot.full) {
      next = 0
      return (folds - 1) / 2
    }
    const fold = next
    next = (next + 1) % folds
    return fold
  })
}
