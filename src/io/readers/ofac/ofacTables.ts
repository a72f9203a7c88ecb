import { LIMITS } from '../../../domain/network/limits.ts'
import { listWords } from '../../../words/lists.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { CsvRows } from './csvRows.ts'

/** The files of an SDN list in CSV and how many columns each has. */
export const COLUMNS = { entries: 12, addresses: 6, names: 5, comments: 2 } as const
export type OfacTable = keyof typeof COLUMNS

/** Entries first: the others belong to them. */
export const IN_ORDER: readonly OfacTable[] = ['entries', 'addresses', 'names', 'comments']
const ROWS_SNIFFED = 4
const NUMBER = /^\d{1,12}$/

/** The list writes it where it has nothing to say. */
const NOTHING = '-0-'

function tableOf(row: readonly string[]): OfacTable | null {
  if (!NUMBER.test(row[0]?.trim() ?? '')) return null
  return IN_ORDER.find((table) => COLUMNS[table] === row.length) ?? null
}

/** Which file of an SDN list a text, of which only the beginning need be given, is; null for none. */
export function sniffOfacTable(name: string, text: string): OfacTable | null {
  const rows: string[][] = []
  for (const read = new CsvRows(text); rows.length < ROWS_SNIFFED && read.next();) {
    rows.push([...read.cells])
  }
  // The last may be cut off.
  if (rows.length > 1) rows.pop()
  const [first = null, ...others] = rows.map(tableOf)
  if (first === null || others.some((table) => table !== first)) return null
  // Tables that begin with a number are common; the list writes its own signs into its own.
  if (first === 'names') return /^[afn]ka$/i.test(rows[0]?.[2]?.trim() ?? '') ? first : null
  if (first === 'comments') return /comment/i.test(name) ? first : null
  return text.includes(NOTHING) ? first : null
}

/** No blank in ASCII, which most cells begin and end with. */
const isPlain = (code: number) => code > 0x20 && code < 0x7f

function cleaned(cell: string): string {
  const isTrimmed = isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1))
  const text = isTrimmed ? cell : cell.trim()
  return text === NOTHING ? '' : text
}

/** Where a file ends but for blanks and the sign that ended files under DOS, which the list still writes. */
function endOf(text: string): number {
  const end = text.trimEnd().length
  return text.charCodeAt(end - 1) === 0x1a ? end - 1 : end
}

/**
 * The rows of a file one by one, with cells trimmed and empty where the list writes its sign for nothing. Rows that cannot be
 * understood are counted as skipped among records of `sort`; texts that are too long to be kept whole are told. Read as CsvRows are.
 */
export class OfacRows {
  readonly #rows: CsvRows
  readonly #file: string
  readonly #columns: number
  readonly #sort: string
  readonly #log: ImportLog

  constructor(file: string, text: string, columns: number, sort: string, log: ImportLog) {
    this.#rows = new CsvRows(text, endOf(text), NOTHING)
    this.#file = file
    this.#columns = columns
    this.#sort = sort
    this.#log = log
  }

  get line(): number {
    return this.#rows.line
  }

  get cells(): readonly string[] {
    return this.#rows.cells
  }

  next(): boolean {
    while (this.#rows.next()) {
      const { line, cells } = this.#rows
      let isEmpty = true
      for (let column = 0; column < cells.length; column += 1) {
        let cell = cells[column] as string
        if (cell === '') continue
        if (cell.length > LIMITS.textLength) {
          this.#log.noted({ file: this.#file, line }, listWords.cut(cell.length, LIMITS.textLength))
          cell = cell.slice(0, LIMITS.textLength)
        }
        cell = cleaned(cell)
        cells[column] = cell
        if (cell !== '') isEmpty = false
      }
      if (cells.length === this.#columns && NUMBER.test(cells[0] as string)) return true
      if (isEmpty) continue
      this.#log.skipped(this.#sort, { file: this.#file, line }, listWords.ofac.row(cells.length))
    }
    return false
  }
}
