import { unparse } from 'papaparse'

/** What a cell of a CSV file may hold; null is an empty cell. */
export type CsvCell = string | number | null

/**
 * Rows as CSV (RFC 4180) with a heading line. Cells that a spreadsheet would run as a formula are escaped with a
 * leading apostrophe; negative numbers, which look alike, stay numbers.
 */
export function csvOf(fields: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const data = rows.map((row) => [...row])
  return `${unparse({ fields: [...fields], data }, { escapeFormulae: /^'*[=+\-@\t\r]/ })}\r\n`
}
