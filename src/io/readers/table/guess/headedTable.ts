import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import type { RawRow, RawTable } from '../raw/rawTable.ts'
import type { Heading } from './headingRow.ts'

/** A table of which it is known where its heading stands. */
export interface HeadedTable {
  readonly table: RawTable
  /** one for each column, never empty, each different */
  readonly columnNames: readonly string[]
  /** rows over the heading: titles, and the upper part of a heading in several rows */
  readonly above: readonly RawRow[]
  readonly rows: readonly RawRow[]
}

/** Headings are names of fields, not prose. */
const LONGEST_NAME = 120

/** Cells of which a heading in several rows can be made: the title of a sheet, one text over all columns, says nothing of a column. */
function namesColumns(row: RawRow): boolean {
  const texts = row.cells.filter((cell) => cell.trim() !== '')
  return texts.length > 1 && new Set(texts).size > 1
}

function headingText(block: readonly RawRow[], column: number): string {
  const parts: string[] = []
  for (const { cells } of block) {
    const text = (cells[column] ?? '').replace(/\s+/g, ' ').trim()
    if (text !== '' && parts.at(-1) !== text) parts.push(text)
  }
  return parts.join(' ').slice(0, LONGEST_NAME)
}

/** Names for all columns. Upper rows of a heading are part of a name only where the lowest row does not tell the columns apart. */
function columnNames(block: readonly RawRow[], width: number): readonly string[] {
  const lowest = block.slice(-1)
  const columns = Array.from({ length: width }, (_, column) => column)
  const short = columns.map((column) => headingText(lowest, column))
  const timesOf = new Map<string, number>()
  for (const name of short) timesOf.set(name, (timesOf.get(name) ?? 0) + 1)
  const taken = new Set<string>()
  return columns.map((column) => {
    const own = short[column] ?? ''
    const unclear = own === '' || (timesOf.get(own) ?? 0) > 1
    const base = (unclear ? headingText(block, column) : own) || words.column(column + 1)
    let name = base
    for (let count = 2; taken.has(name); count += 1) name = words.again(base, count)
    taken.add(name)
    return name
  })
}

/** Parts a table into what lies over its heading, the heading and the rows below. */
export function headTable(table: RawTable, { hasHeader, above }: Heading): HeadedTable {
  const head = table.rows.slice(0, above)
  const heading = hasHeader ? table.rows.slice(above, above + 1) : []
  const rows = table.rows.slice(above + heading.length)
  const upper = hasHeader ? head.filter(namesColumns) : []
  const block = [...upper, ...heading]
  const ofHeading = heading[0]?.cells.findLastIndex((cell) => cell.trim() !== '') ?? -1
  const widths = rows.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1)
  const usual = widths.toSorted((a, b) => a - b)[widths.length >> 1] ?? 0
  const width = hasHeader ? Math.max(ofHeading + 1, usual) : Math.max(1, ...new Set(widths))
  return {
    table,
    columnNames: columnNames(block, width),
    above: head,
    rows,
  }
}
