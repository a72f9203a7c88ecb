import { csvOf } from '../../lib/csvOf.ts'
import type { DataColumn } from './dataColumn.tsx'

/** Rows as CSV, a column each with its title as heading. */
export function csvText<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): string {
  return csvOf(
    columns.map(({ title }) => title),
    rows.map((row) => columns.map(({ value }) => value(row))),
  )
}
