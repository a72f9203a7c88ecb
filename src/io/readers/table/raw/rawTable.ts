import type { TextEncoding } from '../../../../domain/import/tableMapping.ts'

/** One row of a table as it stands. */
export interface RawRow {
  /** 1 up: the line of a text on which the row begins, or the row of a sheet */
  readonly line: number
  readonly cells: readonly string[]
}

/** Something of a table that a person should know before any cell is understood. */
export interface RawRemark {
  readonly line?: number
  /** the cell or range of a sheet */
  readonly cell?: string
  readonly sentence: string
}

/** A file of text or a sheet of a workbook as rows of texts. Rows of which every cell is empty are not among them. */
export interface RawTable {
  /** unique among the tables read together */
  readonly name: string
  readonly file: string
  readonly sheet: string | null
  readonly encoding: TextEncoding | null
  readonly delimiter: string | null
  readonly rows: readonly RawRow[]
  readonly remarks: readonly RawRemark[]
}

/** Columns of a table at most. */
export const MOST_COLUMNS = 500

/** Cells of all rows of a table at most, the empty ones between others included. */
export const MOST_CELLS = 10_000_000
