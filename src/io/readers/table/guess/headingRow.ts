import type { RawRow } from '../raw/rawTable.ts'
import { endField } from './endField.ts'
import { foldHeading } from './foldHeading.ts'
import {
  ENTITY_HEADINGS,
  RELATION_HEADINGS,
  SOURCE_HEADINGS,
  fieldOfHeading,
} from './headingWords.ts'

/** Where the heading of a table stands: `above` rows lie over it. */
export interface Heading {
  readonly hasHeader: boolean
  readonly above: number
}

const ROWS_LOOKED_AT = 15

function isKnown(cell: string): boolean {
  const folded = foldHeading(cell)
  if (folded === '' || folded.length > 60) return false
  return (
    endField(folded) !== null ||
    fieldOfHeading(ENTITY_HEADINGS, folded) !== null ||
    fieldOfHeading(RELATION_HEADINGS, folded) !== null ||
    fieldOfHeading(SOURCE_HEADINGS, folded) !== null
  )
}

const filled = ({ cells }: RawRow) => cells.filter((cell) => cell.trim() !== '')

const meanLength = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.length, 0) / texts.length

/** A first row whose words come nowhere again, shorter than what is below and without a digit, is most likely a heading. */
function looksLikeHeading(first: RawRow, rows: readonly RawRow[]): boolean {
  const names = filled(first)
  if (names.length === 0 || names.length < filled(rows[0] ?? first).length) return false
  if (
    new Set(names).size < names.length ||
    names.some((name) => /\d/.test(name) || name.length > 40)
  )
    return false
  const below = rows.slice(0, 200).flatMap(filled)
  if (below.length === 0) return true
  const isTyped = below.some((cell) => /^[\d.,$€%\s-]+$/.test(cell))
  const again = new Set(below)
  return (
    names.every((name) => !again.has(name)) && (isTyped || meanLength(names) < meanLength(below))
  )
}

/**
 * Finds the heading of a table: the row among the first that names the most columns in words we know. Rows over it are a title or
 * the upper part of a heading in two rows.
 */
export function findHeading(rows: readonly RawRow[]): Heading {
  let best = { above: 0, known: 0 }
  const widest = Math.max(...rows.slice(0, ROWS_LOOKED_AT).map((row) => filled(row).length))
  rows.slice(0, ROWS_LOOKED_AT).forEach((row, above) => {
    const known = new Set(row.cells.filter(isKnown)).size
    const share = known / Math.max(1, filled(row).length)
    const atTop = above === 0 ? 0.2 : widest <= 2 ? 0.5 : Infinity
    const enough = known >= 2 ? share >= 0.3 : known === 1 && share >= atTop
    if (enough && known > best.known) best = { above, known }
  })
  if (best.known > 0) return { hasHeader: true, above: best.above }
  const [first, ...rest] = rows
  return { hasHeader: first !== undefined && looksLikeHeading(first, rest), above: 0 }
}
