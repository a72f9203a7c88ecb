import type { LayoutEntity } from './layoutInput.ts'
import type { LabelSide } from './layoutOutput.ts'

/** A rectangle by its edges, in model units. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Space between an entity and its label. */
export const LABEL_GAP = 4

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** The square around an entity. */
export function entityBox(entity: LayoutEntity, x: number, y: number): Box {
  const { radius } = entity
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

/** Where the label of an entity stands. */
export function labelBox(entity: LayoutEntity, x: number, y: number, side: LabelSide): Box {
  const { radius, labelWidth: width, labelHeight: height } = entity
  const reach = radius + LABEL_GAP
  const left = {
    above: x - width / 2,
    below: x - width / 2,
    left: x - reach - width,
    right: x + reach,
  }
  const top = {
    above: y - reach - height,
    below: y + reach,
    left: y - height / 2,
    right: y - height / 2,
  }
  return {
    left: left[side],
    top: top[side],
    right: left[side] + width,
    bottom: top[side] + height,
  }
}
