import type { MappedTable, TableMapping } from '../../../domain/import/tableMapping.ts'
import type { UnderstoodTable } from './build/buildNetwork.ts'
import type { HeadedTable } from './guess/headedTable.ts'

/** A mapping with an entry for every table that was found: those that it does not name are left out. */
export function completedMapping(
  { tables, duplicates }: TableMapping,
  guessed: TableMapping,
): TableMapping {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const all = guessed.tables.map((guess): MappedTable => {
    const said = byName.get(guess.name)
    if (said) return said
    const { name, encoding, delimiter, hasHeader } = guess
    return { name, encoding, delimiter, hasHeader, holds: 'nothing', columns: [] }
  })
  return { tables: all, duplicates }
}

/** Every table with the mapping at its place. */
export function understoodTables(
  headed: readonly HeadedTable[],
  mapping: TableMapping,
): readonly UnderstoodTable[] {
  return headed.flatMap((one, place) => {
    const mapped = mapping.tables[place]
    return mapped ? [{ headed: one, mapped }] : []
  })
}
