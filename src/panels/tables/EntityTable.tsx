import { useCallback } from 'react'
import { goToEntities } from '../../commands/goToEntity.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { selectChokepointValues } from '../../store/selectors/selectChokepointValues.ts'
import { selectSelected } from '../../store/selectors/selectSelected.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { DataTable } from './DataTable.tsx'
import { entityColumns } from './entityColumns.tsx'
import { FilteredEmpty } from './FilteredEmpty.tsx'
import { hoverEntity, selectEntities } from './selectRows.ts'
import { useFilteredRows } from './useFilteredRows.ts'

const entityIn = ({ entityById }: Network, entity: Entity) => entityById.get(entity.id) ?? entity

/** The entities the filter shows. */
export function EntityTable({ network }: { readonly network: Network }) {
  const selected = useAtlas(selectSelected)
  const { entities } = useAtlas(selectVisible)
  const values = useAtlas(selectChokepointValues)
  const columnsOf = useCallback((of: Network) => entityColumns(of, values), [values])
  return (
    <DataTable
      kind="entities"
      network={network}
      columnsOf={columnsOf}
      rowIn={entityIn}
      {...useFilteredRows(network.entities, entities)}
      selected={selected}
      onSelect={selectEntities}
      onOpen={(id) => goToEntities(atlasStore, [id])}
      onHover={hoverEntity}
      empty={<FilteredEmpty />}
    />
  )
}
