import { useMemo } from 'react'
import { goToRelation } from '../../commands/goToRelation.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { DataTable } from './DataTable.tsx'
import { FilteredEmpty } from './FilteredEmpty.tsx'
import { relationColumns } from './relationColumns.tsx'
import { hoverRelation, selectRelations } from './selectRows.ts'
import { useFilteredRows } from './useFilteredRows.ts'

const selectSelected = (state: AtlasState) => state.selection.relations

/** The relations the filter shows. */
export function RelationTable({ network }: { readonly network: Network }) {
  const selected = useAtlas(selectSelected)
  const { relations } = useAtlas(selectVisible)
  const columns = useMemo(() => relationColumns(network), [network])
  return (
    <DataTable
      kind="relations"
      columns={columns}
      {...useFilteredRows(network.relations, relations)}
      selected={selected}
      onSelect={selectRelations}
      onOpen={(id) => goToRelation(atlasStore, id)}
      onHover={hoverRelation}
      empty={<FilteredEmpty />}
    />
  )
}
