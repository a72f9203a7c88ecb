import type { SheetKind } from '../../domain/view/layout.ts'

/** What a drawing is made to fit. */
export interface Sheet {
  /** width / height */
  readonly aspect: number
  /** Model units that a pixel of text takes once the drawing is fitted into a view of usual size. */
  readonly unitsPerPixel: number
}

const WIDE: Sheet = { aspect: 1.58, unitsPerPixel: 1.8 }
const SQUARE: Sheet = { aspect: 0.85, unitsPerPixel: 2 }
const TALL: Sheet = { aspect: 0.5, unitsPerPixel: 2.2 }

/**
 * The sheet for a view. There are only three, so that a link, a pin or a saved camera means the same place in every
 * window of about the same kind.
 */
export function sheetFor(width: number, height: number): Sheet {
  if (width >= height) return WIDE
  return width >= 0.65 * height ? SQUARE : TALL
}

/** Which of them a drawing of that shape was made to fit. */
export function sheetKind(aspect: number): SheetKind {
  if (aspect >= 1) return 'wide'
  return aspect >= 0.65 ? 'square' : 'tall'
}
