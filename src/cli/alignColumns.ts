/** A column of a table of plain text. */
export interface TextColumn<Row> {
  readonly title: string
  readonly text: (row: Row) => string
  readonly isNumber?: boolean
}

/**
 * Rows as lines of plain text under a heading, columns two spaces apart, numbers aligned at their end. The last column is
 * not filled up, so that what may be long or wide, such as a name, belongs there.
 */
export function alignColumns<Row>(
  columns: readonly TextColumn<Row>[],
  rows: readonly Row[],
): string {
  const cells = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ text }) => text(row))),
  ]
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)))
  const filled = (line: readonly string[]) =>
    line.map((cell, column) => {
      if (columns[column]!.isNumber) return cell.padStart(widths[column]!)
      return column === line.length - 1 ? cell : cell.padEnd(widths[column]!)
    })
  return cells.map((line) => `${filled(line).join('  ').trimEnd()}\n`).join('')
}
