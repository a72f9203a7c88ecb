import type { ReactNode } from 'react'
import type { SortValue } from './sortRows.ts'

/** A column of a table over rows of any kind. */
export interface TableColumn<Row> {
  readonly id: string
  readonly title: string
  /** What the heading's tip explains. */
  readonly tip?: string
  readonly cell: (row: Row) => ReactNode
  /** Makes the column sortable. */
  readonly sortValue?: (row: Row) => SortValue
  /** Numbers stand at the end, so that their digits align. */
  readonly align?: 'start' | 'end'
  /** px, or a share of what is left: `2fr`. Default `1fr`. */
  readonly width?: number | `${number}fr`
  /** px; default 64 */
  readonly minWidth?: number
  /** The column that names the row; exactly one. */
  readonly isRowHeader?: boolean
}
