import { goToRelation } from '../../commands/goToRelation.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { DataTable } from './DataTable.tsx'
import { FilteredEmpty } from './FilteredEmpty.tsx'
import { relationColumns } from './relationColumns.tsx'
import { hoverRelation, selectRelations } from './selectRows.ts'
import { useFilteredRows } from './useFilteredRows.ts'

const selectSelected = (state: AtlasState) => state.selection.relations

const relationIn = ({ relationById }: Network, relation: Relation) =>
  relationById.get(relation.id) ?? relation

/** The relations the filter shows. */
export function RelationTable({ network }: { readonly network: Network }) {
  const selected = useAtlas(selectSelected)
  const { relations } = useAtlas(selectVisible)
  return (
    <DataTable
      kind="relations"
      network={network}
      columnsOf={relationColumns}
      rowIn={relationIn}
      {...useFilteredRows(network.relations, relations)}
      selected={selected}
      onSelect={selectRelations}
      onOpen={(id) => goToRelation(atlasStore, id)}
      onHover={hoverRelation}
      empty={<FilteredEmpty />}
    />
  )
}
