import { parse } from 'papaparse'
import { LIMITS } from '../../../domain/network/limits.ts'
import { listWords } from '../../../words/lists.ts'
import type { SourceFile } from '../../reader/reader.ts'
import type { RecordTally } from '../lists/recordTally.ts'

/** The files of an SDN list in CSV, by how many columns they have. */
export const OFAC_TABLES = { 12: 'entries', 6: 'addresses', 5: 'names', 2: 'comments' } as const
export type OfacTable = (typeof OFAC_TABLES)[keyof typeof OFAC_TABLES]

/** A row of such a file; cells are trimmed, and empty where the list writes its sign for nothing. */
export interface OfacRow {
  /** 1 up */
  readonly line: number
  readonly cells: readonly string[]
}

const NUMBER = /^\d{1,12}$/

function tableOf(row: readonly string[]): OfacTable | null {
  if (!NUMBER.test(row[0]?.trim() ?? '')) return null
  return (OFAC_TABLES as Readonly<Record<number, OfacTable>>)[row.length] ?? null
}

/** Which file of an SDN list a text, of which only the beginning need be given, is; null for none. */
export function sniffOfacTable(name: string, text: string): OfacTable | null {
  const { data } = parse<string[]>(text, { delimiter: ',', preview: 4, skipEmptyLines: true })
  // The last may be cut off.
  const rows = data.length > 1 ? data.slice(0, -1) : data
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

/** The rows of a file. Rows that cannot be understood are told to `misfit`, texts that are too long to be kept whole to the tally. */
export function ofacRows(
  file: SourceFile,
  text: string,
  columns: number,
  tally: RecordTally,
  misfit: (row: OfacRow) => void,
): OfacRow[] {
  // The list ends with the sign that ended files under DOS.
  const whole = text.trimEnd()
  const { data } = parse<string[]>(whole.endsWith('\u001a') ? whole.slice(0, -1) : whole, {
    delimiter: ',',
  })
  const rows: OfacRow[] = []
  let line = 1
  for (const raw of data) {
    const first = line
    line += 1
    if (raw.length === 1 && raw[0]?.trim() === '') continue
    const cells: string[] = []
    for (const cell of raw) {
      if (cell.includes('\n')) line += cell.split('\n').length - 1
      if (cell.length > LIMITS.textLength) {
        tally.note({ file: file.name, line: first }, listWords.cut(cell.length, LIMITS.textLength))
        cells.push(cleaned(cell.slice(0, LIMITS.textLength)))
      } else cells.push(cleaned(cell))
    }
    const row = { line: first, cells }
    if (cells.length === columns && NUMBER.test(cells[0] ?? '')) rows.push(row)
    else misfit(row)
  }
  return rows
}
