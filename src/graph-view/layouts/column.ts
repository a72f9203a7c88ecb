import { LABEL_GAP } from './box.ts'
import type { LayoutEntity } from './layoutInput.ts'
import type { LabelSide } from './layoutOutput.ts'

/** Least space between the outlines of two neighbours in a column. */
export const ROW_GAP = 4
/** Height one arc takes in a trunk. */
export const ARC_STEP = 1.2
/** Space between a trunk and another one. */
const TRUNK_GAP = 2
/** Space between groups of entry points that lead to different places, in three columns. */
const GROUP_GAP = 3

/** What stands at one place of a column. */
export interface ColumnSlot {
  /** extent above and below its centre */
  readonly up: number
  readonly down: number
  /** a labelled entity takes a whole row even when the column is folded; a trunk passes through the middle */
  readonly kind: 'labelled' | 'bare' | 'trunk'
  /** neighbours with another group keep more distance */
  readonly group: number
}

/** How far a trunk of arcs reaches to either side of its middle. */
export function trunkReach(arcs: number): number {
  return (Math.min(arcs, 12) * ARC_STEP) / 2
}

/** Room for a trunk of arcs. */
export function trunkSlot(arcs: number): ColumnSlot {
  return { up: trunkReach(arcs), down: trunkReach(arcs), kind: 'trunk', group: 0 }
}

/** Room for an entity without its label. */
export function bareSlot(entity: LayoutEntity, group = 0): ColumnSlot {
  return { up: entity.radius, down: entity.radius, kind: 'bare', group }
}

/** Room for an entity and its label on a given side. */
export function labelledSlot(entity: LayoutEntity, side: LabelSide): ColumnSlot {
  const { radius, labelHeight } = entity
  const beside = Math.max(radius, labelHeight / 2)
  const beyond = radius + LABEL_GAP + labelHeight
  const [up, down] =
    side === 'above' ? [beyond, radius] : side === 'below' ? [radius, beyond] : [beside, beside]
  return { up, down, kind: 'labelled', group: 0 }
}

/**
 * Least distances between the centres of neighbours in a column that is folded into `folds` columns side by side, in
 * which bare entities go round from left to right.
 */
export function columnGaps(slots: readonly ColumnSlot[], folds: number): number[] {
  const reach = slots.reduce(
    (most, slot) => (slot.kind === 'bare' ? Math.max(most, slot.up) : most),
    0,
  )
  const share = ({ kind, up }: ColumnSlot) =>
    (kind === 'trunk' ? up + TRUNK_GAP / 2 : reach + ROW_GAP / 2) / folds
  return slots.slice(1).map((slot, index) => {
    const before = slots[index]!
    const apart = before.group === slot.group ? 0 : GROUP_GAP
    if (folds > 1 && slot.kind !== 'labelled' && before.kind !== 'labelled')
      return share(before) + share(slot) + (3 * apart) / folds
    const trunks = slot.kind === 'trunk' && before.kind === 'trunk'
    return before.down + slot.up + (trunks ? TRUNK_GAP : ROW_GAP) + apart
  })
}

/** Height of a column from the upper edge of its first to the lower edge of its last place. */
export function columnHeight(slots: readonly ColumnSlot[], folds: number): number {
  if (slots.length === 0) return 0
  const between = columnGaps(slots, folds).reduce((sum, gap) => sum + gap, 0)
  return slots[0]!.up + between + slots.at(-1)!.down
}

/**
 * The fewest columns side by side in which slots keep within a height, as a function of the height: measured once,
 * then asked in constant time. Where full slots alone exceed the height it folds as far as it can.
 */
export function foldsWithin(slots: readonly ColumnSlot[]): (height: number) => number {
  const single = columnHeight(slots, 1)
  const double = columnHeight(slots, 2)
  const foldable = 2 * (double - columnHeight(slots, Infinity))
  const rigid = double - foldable / 2
  return (height) => {
    if (single <= height || slots.length === 0) return 1
    const folds = height > rigid ? Math.ceil(foldable / (height - rigid)) : slots.length
    return Math.min(slots.length, Math.max(2, folds))
  }
}

/** The column of each slot, 0 up from the left, when folded; what is not bare stands in the middle. */
export function foldOf(slots: readonly ColumnSlot[], folds: number): number[] {
  let next = 0
  return slots.map(({ kind }) => {
    if (kind === 'labelled') next = 0
    if (kind !== 'bare') return (folds - 1) / 2
    const fold = next
    next = (next + 1) % folds
    return fold
  })
}
