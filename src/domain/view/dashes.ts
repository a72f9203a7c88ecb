import type { LineStyle } from './legalityLine.ts'

/** Lengths of dash and gap in multiples of a line one unit wide; none for solid. Dots have round ends. */
export const DASHES: Readonly<Record<LineStyle, readonly number[]>> = {
  solid: [],
  dashed: [6, 3],
  dotted: [0.1, 3],
}
