import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { MOST_COLUMNS, type RawRemark } from '../raw/rawTable.ts'
import { columnLetters, type CellAddress } from './cellAddress.ts'

interface Range {
  readonly from: CellAddress
  readonly to: CellAddress
}

const NAMED = 5

/** Cells that are written at most; no sheet that people read has as many merged ones. */
const MOST_SPREAD = 1_000_000

const say = ({ from, to }: Range) =>
  `${columnLetters(from.column)}${from.row + 1}:${columnLetters(to.column)}${to.row + 1}`

/**
 * Writes the text of merged cells into every cell they stand for, in rows that the sheet holds: a supplier merged over three rows
 * is the supplier of each. The remark says where.
 */
export function spreadMerged(
  byLine: ReadonlyMap<number, string[]>,
  ranges: readonly Range[],
): readonly RawRemark[] {
  let left = MOST_SPREAD
  const spread: Range[] = []
  for (const range of ranges) {
    const { from, to } = range
    const text = byLine.get(from.row + 1)?.[from.column] ?? ''
    if (text === '' || from.column >= MOST_COLUMNS) continue
    spread.push(range)
    const last = Math.min(to.column, MOST_COLUMNS - 1)
    for (let line = from.row + 1; line <= to.row + 1 && left > 0; line += 1) {
      left -= 1 + last - from.column
      const cells = byLine.get(line)
      if (!cells) continue
      while (cells.length <= last) cells.push('')
      for (let column = from.column; column <= last; column += 1) cells[column] = text
    }
  }
  const [first] = spread
  if (!first) return []
  const sentence = words.merged(spread.slice(0, NAMED).map(say), spread.length)
  if (left <= 0) return [{ sentence: words.mergedTooMany(MOST_SPREAD) }]
  return [{ line: first.from.row + 1, cell: say(first), sentence }]
}
