import { MEASURED_RANGES, MEASURED_WIDTHS } from './interWidths.ts'

export type TypeWeight = keyof typeof MEASURED_WIDTHS

/** Share of the type's size that a letter takes which the typeface does not hold. */
const UNKNOWN = 0.6
/** Ideographs, kana, Hangul and full-width forms fill their square. */
const SQUARE = /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u
/** Marks that stand on the letter before take no room. */
const MARK = /\p{M}/u

const places = new Map<number, number>()
for (const [first, last] of MEASURED_RANGES)
  for (let point = first; point <= last; point += 1) places.set(point, places.size)

const tables = new Map<TypeWeight, readonly number[]>()
function tableOf(weight: TypeWeight): readonly number[] {
  let table = tables.get(weight)
  if (!table) tables.set(weight, (table = MEASURED_WIDTHS[weight].split(' ').map(Number)))
  return table
}

function letterShare(letter: string, table: readonly number[]): number {
  const place = places.get(letter.codePointAt(0) ?? 0)
  const known = place === undefined ? undefined : table[place]
  if (known !== undefined) return known / 1000
  if (MARK.test(letter)) return 0
  return SQUARE.test(letter) ? 1 : UNKNOWN
}

/**
 * Width of a text in pixels as Inter sets it, by stored widths of its letters: no browser is asked. Pairs of letters are not
 * moved together; letters Inter does not hold are taken as square or as three fifths of the size.
 */
export function typeWidth(text: string, size: number, weight: TypeWeight): number {
  const table = tableOf(weight)
  let width = 0
  for (const letter of text) width += letterShare(letter, table)
  return width * size
}
