import { unparse } from 'papaparse'
import type { DataColumn } from './dataColumn.tsx'

/**
 * Rows as CSV (RFC 4180) with a heading line. Cells that a spreadsheet would run as a formula are escaped with a
 * leading apostrophe; negative numbers, which look alike, stay numbers.
 */
export function csvText<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): string {
  const fields = columns.map(({ title }) => title)
  const data = rows.map((row) => columns.map(({ value }) => value(row)))
  return `${unparse({ fields, data }, { escapeFormulae: /^[=+\-@\t\r]/ })}\r\n`
}
