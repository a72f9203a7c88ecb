import type { ColumnUse, MappedTable } from '../../../../domain/import/tableMapping.ts'
import { FORBIDDEN_NAME } from '../../../../domain/network/check/fitsLimits.ts'
import { LIMITS } from '../../../../domain/network/limits.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { ATTRIBUTE_HEADING } from '../../../table/attributeHeading.ts'
import type { HeadedTable } from '../guess/headedTable.ts'
import type { RawRow } from '../raw/rawTable.ts'
import { areFractions } from '../values/stakeText.ts'
import { dayMonthOrder, type DayMonthOrder } from '../values/dateText.ts'
import { decimalMark, type DecimalMark } from '../values/numberText.ts'
import { TableLog } from './tableLog.ts'

/** A filled cell and the name of its column. */
export interface Cell {
  readonly column: string
  readonly text: string
}

interface Hints {
  readonly order: DayMonthOrder
  readonly mark: DecimalMark
  readonly fractions: boolean
}

/** A table through its mapping: cells by what they mean, and what the column of each tells of all of them. */
export class TableView<Field extends string> {
  readonly log: TableLog
  readonly #headed: HeadedTable
  readonly #columnsOf = new Map<string, number[]>()
  readonly #hints = new Map<string, Hints>()

  constructor(headed: HeadedTable, uses: readonly ColumnUse<Field>[]) {
    this.#headed = headed
    this.log = new TableLog(headed.table)
    headed.columnNames.forEach((name, column) => {
      const use = uses[column] ?? 'leave'
      const columns = this.#columnsOf.get(use)
      if (use === 'extra' && name === FORBIDDEN_NAME) this.log.note(words.forbiddenName(name))
      else if (columns) columns.push(column)
      else this.#columnsOf.set(use, [column])
    })
  }

  get rows(): readonly RawRow[] {
    return this.#headed.rows
  }

  has(field: Field): boolean {
    return this.#columnsOf.has(field)
  }

  /** What stands in the columns of a field, those that are filled. Too long texts are cut, and it is said. */
  cells(row: RawRow, field: Field | 'extra'): readonly Cell[] {
    const cells: Cell[] = []
    for (const column of this.#columnsOf.get(field) ?? []) {
      const text = this.#cut((row.cells[column] ?? '').trim(), row, column)
      if (text !== '') cells.push({ text, column: this.#headed.columnNames[column] ?? '' })
    }
    return cells
  }

  /** The first filled cell of a field. */
  cell(row: RawRow, field: Field): Cell | null {
    return this.cells(row, field)[0] ?? null
  }

  #cut(text: string, { line }: RawRow, column: number): string {
    if (text.length <= LIMITS.textLength) return text
    const name = this.#headed.columnNames[column] ?? ''
    this.log.note(words.cut(name, text.length, LIMITS.textLength), line)
    return text.slice(0, LIMITS.textLength)
  }

  /** How dates and numbers of the columns of a field are to be read: decided by all their cells together. */
  hints(field: Field): Hints {
    const known = this.#hints.get(field)
    if (known) return known
    const columns = this.#columnsOf.get(field) ?? []
    const all = this.rows.flatMap(({ cells }) => columns.map((column) => cells[column] ?? ''))
    // Numbers of a sheet are written by us, with a point.
    const mark = this.#headed.table.sheet === null ? decimalMark(all) : '.'
    const hints = { order: dayMonthOrder(all), mark, fractions: areFractions(all, mark) }
    this.#hints.set(field, hints)
    return hints
  }

  /** Tells of what does not fit the heading, of rows over it and of columns that a person left out. */
  noteShape(mapped: MappedTable): void {
    const { columnNames, above, rows, table } = this.#headed
    for (const { line, cell, sentence } of table.remarks) this.log.note(sentence, line, cell)
    for (const { line, cells } of above) {
      const texts = cells.filter((cell) => cell.trim() !== '')
      this.log.note(words.above([...new Set(texts)].join(' · ').slice(0, 200)), line)
    }
    const width = columnNames.length
    for (const { line, cells } of rows) {
      const over = cells.slice(width).filter((cell) => cell.trim() !== '')
      if (over.length > 0)
        this.log.note(words.tooManyInRow(over.length, over.join(' · ').slice(0, 200)), line)
      else if (table.sheet === null && cells.length < width)
        this.log.note(words.tooFewInRow(cells.length, width), line)
    }
    const left = columnNames.filter(
      (_, column) =>
        (mapped.columns[column] ?? 'leave') === 'leave' &&
        rows.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
    )
    if (left.length > 0) this.log.note(words.columnsLeft(left))
  }
}

/** The name under which a column is kept as an attribute. */
export function attributeName(column: string): string {
  return column.startsWith(ATTRIBUTE_HEADING) ? column.slice(ATTRIBUTE_HEADING.length) : column
}
