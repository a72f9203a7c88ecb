/** A cell of a sheet, both 0 up. */
export interface CellAddress {
  readonly row: number
  readonly column: number
}

/** Reads an address such as `B3` or `$B$3`; null when it is none. */
export function cellAddress(text: string): CellAddress | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text)
  if (!match) return null
  const [, letters = '', digits = ''] = match
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits) - 1, column: column - 1 }
}

/** The first and last cell of a range such as `A1:B3`; null when it is none. */
export function cellRange(text: string): { from: CellAddress; to: CellAddress } | null {
  const [first = '', last = first] = text.split(':')
  const from = cellAddress(first)
  const to = cellAddress(last)
  return from && to ? { from, to } : null
}

/** The letters of a column, 0 up: 27 is `AB`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}
