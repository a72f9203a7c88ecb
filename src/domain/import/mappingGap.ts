import type { MappedTable, TableMapping } from './tableMapping.ts'

/** What a mapping still lacks: a column for both ends of relations, one for the names of entities, or any table to read at all. */
export type MappingGap =
  | { readonly kind: 'ends' | 'name'; readonly table: string }
  | { readonly kind: 'nothing'; readonly table: null }

function gapOf(table: MappedTable): 'ends' | 'name' | null {
  if (table.holds === 'relations') {
    const has = (side: 'from' | 'to') =>
      table.columns.includes(side) || table.columns.includes(`${side}Name`)
    return has('from') && has('to') ? null : 'ends'
  }
  if (table.holds === 'entities') {
    return table.columns.includes('name') || table.columns.includes('id') ? null : 'name'
  }
  return null
}

/** The first thing that is missing before tables can be read as they are mapped; null when nothing is. */
export function mappingGap({ tables }: TableMapping): MappingGap | null {
  for (const table of tables) {
    const kind = gapOf(table)
    if (kind) return { kind, table: table.name }
  }
  const isRead = tables.some(({ holds }) => holds === 'entities' || holds === 'relations')
  return isRead ? null : { kind: 'nothing', table: null }
}
