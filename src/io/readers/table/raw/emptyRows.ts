import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import type { RawRemark, RawRow } from './rawTable.ts'

const NAMED = 5

/** Takes rows without any text out, and tells where they stood; empty rows at the end are no news. */
export function withoutEmptyRows(all: readonly RawRow[]): {
  readonly rows: readonly RawRow[]
  readonly remarks: readonly RawRemark[]
} {
  const rows: RawRow[] = []
  const empty: number[] = []
  let waiting: number[] = []
  for (const row of all) {
    if (row.cells.every((cell) => cell.trim() === '')) waiting.push(row.line)
    else {
      for (const line of waiting) empty.push(line)
      waiting = []
      rows.push(row)
    }
  }
  const [first] = empty
  if (first === undefined) return { rows, remarks: [] }
  const sentence = words.emptyRows(empty.slice(0, NAMED), empty.length)
  return { rows, remarks: [{ line: first, sentence }] }
}
