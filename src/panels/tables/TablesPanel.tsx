import { lazy, Suspense, useState } from 'react'
import type { Network } from '../../domain/network/network.ts'
import { TABLES, type TableKind } from '../../store/interfaceSlice.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { languageWords } from '../../words/language.ts'
import { tableWords } from '../../words/tables.ts'
import { ChokepointTable } from './ChokepointTable.tsx'
import { EntityTable } from './EntityTable.tsx'
import { RelationTable } from './RelationTable.tsx'
import { SourceTable } from './SourceTable.tsx'
import { TableCorner } from './tableCorner.ts'

// Its numbers are seldom asked for.
const CountryTable = lazy(async () => ({
  default: (await import('./CountryTable.tsx')).CountryTable,
}))

const selectTable = (state: AtlasState) => state.table

function ChosenTable({ table, network }: { table: TableKind; network: Network }) {
  if (table === 'entities') return <EntityTable network={network} />
  if (table === 'relations') return <RelationTable network={network} />
  if (table === 'sources') return <SourceTable network={network} />
  if (table === 'countries')
    return (
      <Suspense>
        <CountryTable network={network} />
      </Suspense>
    )
  return <ChokepointTable network={network} />
}

/** The same content as the picture, in rows. */
export function TablesPanel() {
  const table = useAtlas(selectTable)
  const network = useAtlas(selectNetwork)
  const [corner, setCorner] = useState<HTMLElement | null>(null)
  const { entities, relations } = useAtlas(selectVisible)
  if (!network) return <EmptyState title={tableWords.empty.noNetwork} />
  const counts: Partial<Record<TableKind, number>> = {
    entities: entities.size,
    relations: relations.size,
  }
  const tabs = TABLES.map((id) => {
    const count = counts[id]
    return {
      id,
      label: tableWords.names[id],
      ...(count !== undefined && { count: count.toLocaleString(languageWords.tag) }),
    }
  })
  return (
    <Tabs
      label={tableWords.tables}
      tabs={tabs}
      selected={table}
      onSelect={atlasStore.getState().setTable}
      end={<div ref={setCorner} />}
    >
      <TableCorner value={corner}>
        <ChosenTable table={table} network={network} />
      </TableCorner>
    </Tabs>
  )
}
