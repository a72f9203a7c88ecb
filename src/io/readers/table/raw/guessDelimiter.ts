import { parse } from 'papaparse'
import { DELIMITERS } from '../../../../domain/import/tableMapping.ts'

const ROWS_LOOKED_AT = 40

/** How many rows in a row share the commonest width above one, times that width: the table a delimiter would make. */
export function tidiness(text: string, delimiter: string): number {
  const { data } = parse<string[]>(text, {
    delimiter,
    preview: ROWS_LOOKED_AT,
    skipEmptyLines: true,
  })
  const rowsOf = new Map<number, number>()
  for (const { length } of data) {
    if (length > 1) rowsOf.set(length, (rowsOf.get(length) ?? 0) + 1)
  }
  let best = 0
  for (const [width, rows] of rowsOf) {
    const share = rows / Math.max(1, data.length)
    best = Math.max(best, share * share * (1 + Math.log2(width)))
  }
  return best
}

/** The delimiter that makes the tidiest table of the beginning of a text; a comma where none makes columns. */
export function guessDelimiter(text: string): string {
  const beginning = text.slice(0, 256 * 1024)
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const score = tidiness(beginning, delimiter)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}
