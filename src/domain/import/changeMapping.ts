import type { ColumnUse, MappedTable, PreviewedTable, TableMapping } from './tableMapping.ts'

/** Meanings that several columns may share; any other stands in one column only. */
const SHARED = new Set<string>(['aliases', 'identifier', 'source', 'evidence', 'extra', 'leave'])

/** Gives a column of a table another meaning; a column that had it is kept as it is. The meaning has to be one of what the table holds. */
export function setColumnUse(table: MappedTable, column: number, use: string): MappedTable {
  const columns = table.columns.map((before, place) => {
    if (place === column) return use
    return before === use && !SHARED.has(use) ? 'extra' : before
  })
  return { ...table, columns: columns as ColumnUse<never>[] } as MappedTable
}

/** Puts a table in the place of that of the same name. */
export function replaceTable(mapping: TableMapping, table: MappedTable): TableMapping {
  return {
    ...mapping,
    tables: mapping.tables.map((one) => (one.name === table.name ? table : one)),
  }
}

/** By what a table is known again: its headings, in order. Null for a table without. */
export function headingSignature(mapped: MappedTable, shown: PreviewedTable): string | null {
  return mapped.hasHeader ? JSON.stringify(shown.columnNames) : null
}

/** A mapping that was kept for tables with the same headings, under the name and the form that the table has now; null when it does not fit. */
export function asRemembered(kept: MappedTable, now: MappedTable): MappedTable | null {
  if (kept.columns.length !== now.columns.length) return null
  const { name, encoding, delimiter, hasHeader, rowsAbove = 0 } = now
  return { ...kept, name, encoding, delimiter, hasHeader, rowsAbove }
}

type Typed = Partial<Record<'entityType' | 'relationType', string>>

function meaningOf({ holds, columns, ...rest }: MappedTable): string {
  const { entityType = 'other', relationType = 'related_to' } = rest as Typed
  return JSON.stringify([holds, columns, entityType, relationType])
}

/** True when two mappings understand a table alike, whatever it is called and however it is written. */
export function understandsAlike(a: MappedTable, b: MappedTable): boolean {
  return meaningOf(a) === meaningOf(b)
}
