import type { Legality } from '../network/schema/relation.ts'

/** How a relation's line is drawn, by what the sources establish of it (design, section 5). */
export type LineStyle = 'solid' | 'dashed' | 'dotted'

const LINES: Readonly<Record<Legality, LineStyle>> = {
  licit: 'solid',
  illicit: 'solid',
  alleged: 'dashed',
  unknown: 'dotted',
}

/** Solid where it is documented as licit or illicit, dashed where alleged, dotted where unknown. */
export function legalityLine(legality: Legality): LineStyle {
  return LINES[legality]
}
