import { LIMITS } from '../../../domain/network/limits.ts'
import { listWords } from '../../../words/lists.ts'
import type { RecordTally } from '../lists/recordTally.ts'
import { csvRows, type CsvRow } from './csvRows.ts'

/** The files of an SDN list in CSV and how many columns each has. */
export const COLUMNS = { entries: 12, addresses: 6, names: 5, comments: 2 } as const
export type OfacTable = keyof typeof COLUMNS

/** Entries first: the others belong to them. */
export const IN_ORDER: readonly OfacTable[] = ['entries', 'addresses', 'names', 'comments']
const ROWS_SNIFFED = 4
const NUMBER = /^\d{1,12}$/

function tableOf(row: readonly string[]): OfacTable | null {
  if (!NUMBER.test(row[0]?.trim() ?? '')) return null
  return IN_ORDER.find((table) => COLUMNS[table] === row.length) ?? null
}

/** Which file of an SDN list a text, of which only the beginning need be given, is; null for none. */
export function sniffOfacTable(name: string, text: string): OfacTable | null {
  const rows: string[][] = []
  for (const { cells } of csvRows(text)) {
    if (rows.push(cells) === ROWS_SNIFFED) break
  }
  // The last may be cut off.
  if (rows.length > 1) rows.pop()
  const [first = null, ...others] = rows.map(tableOf)
  if (first === null || others.some((table) => table !== first)) return null
  // Tables that begin with a number are common; the list writes its own signs into its own.
  if (first === 'names') return /^[afn]ka$/i.test(rows[0]?.[2]?.trim() ?? '') ? first : null
  if (first === 'comments') return /comment/i.test(name) ? first : null
  return text.includes('-0-') ? first : null
}

function cleaned(cell: string): string {
  // So most cells are written.
  if (cell === '-0- ' || cell === '-0-') return ''
  const text = cell.trim()
  return text === '-0-' ? '' : text
}

/**
 * The rows of a file one by one, with cells trimmed and empty where the list writes its sign for nothing. Rows that cannot be
 * understood are told to `misfit`, texts that are too long to be kept whole to the tally.
 */
export function* ofacRows(
  file: string,
  text: string,
  columns: number,
  tally: RecordTally,
  misfit: (row: CsvRow) => void,
): Generator<CsvRow> {
  const whole = text.trimEnd()
  // The list ends with the sign that ended files under DOS.
  for (const row of csvRows(whole.endsWith('\u001a') ? whole.slice(0, -1) : whole)) {
    const { line, cells } = row
    for (const [column, cell] of cells.entries()) {
      if (cell.length > LIMITS.textLength) {
        tally.note({ file, line }, listWords.cut(cell.length, LIMITS.textLength))
      }
      cells[column] = cleaned(cell.slice(0, LIMITS.textLength))
    }
    if (cells.length === columns && NUMBER.test(cells[0] ?? '')) yield row
    else if (cells.some((cell) => cell !== '')) misfit(row)
  }
}
