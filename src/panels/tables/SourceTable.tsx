import { Pencil } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import type { Network } from '../../domain/network/network.ts'
import type { Source } from '../../domain/network/schema/source.ts'
import type { Selection } from '../../domain/selection/selection.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { tableWords } from '../../words/tables.ts'
import { citationsIn } from './citations.ts'
import { DataTable } from './DataTable.tsx'
import { FilteredEmpty } from './FilteredEmpty.tsx'
import { hoverEntities, selectEntities, selectRelations } from './selectRows.ts'
import { sourceColumns } from './sourceColumns.tsx'
import { useFilteredRows } from './useFilteredRows.ts'

const selectSelection = (state: AtlasState) => state.selection
const EVERY = { has: () => true }
const NONE: readonly string[] = []
const sourceIn = ({ sourceById }: Network, source: Source) => sourceById.get(source.id) ?? source

/** Sources behind what the filter shows, all of them while it shows everything; choosing some selects the relations that rest on them, or else the entities. */
export function SourceTable({ network }: { readonly network: Network }) {
  const [chosen, setChosen] = useState<{ ids: readonly string[]; made: Selection } | null>(null)
  const selection = useAtlas(selectSelection)
  const visible = useAtlas(selectVisible)
  const citations = useMemo(() => citationsIn(network, visible), [network, visible])
  const columnsOf = useCallback((of: Network) => sourceColumns(of, citations), [citations])

  // Nothing is left out while nothing is filtered: what nothing rests on has to be found to be removed.
  const isAll =
    visible.entities.size === network.entities.length &&
    visible.relations.size === network.relations.length
  const [only, ...more] = chosen?.made === selection ? chosen.ids : NONE

  const restingOn = (ids: readonly string[], what: 'entities' | 'relations') => [
    ...new Set(ids.flatMap((id) => citations.get(id)?.[what] ?? [])),
  ]
  const choose = (ids: readonly string[]) => {
    const relations = restingOn(ids, 'relations')
    if (relations.length > 0) selectRelations(relations)
    else selectEntities(restingOn(ids, 'entities'))
    setChosen({ ids, made: atlasStore.getState().selection })
  }
  return (
    <DataTable
      kind="sources"
      network={network}
      columnsOf={columnsOf}
      rowIn={sourceIn}
      {...useFilteredRows(network.sources, isAll ? EVERY : citations)}
      selected={chosen?.made === selection ? chosen.ids : NONE}
      onSelect={choose}
      onOpen={(id) => choose([id])}
      onHover={(id) => hoverEntities(id === null ? NONE : restingOn([id], 'entities'))}
      actions={
        only !== undefined && more.length === 0 ? (
          <IconButton
            label={tableWords.editSource}
            onPress={() => atlasStore.getState().edit({ kind: 'source', id: only })}
          >
            <Pencil aria-hidden size={16} />
          </IconButton>
        ) : null
      }
      empty={<FilteredEmpty />}
    />
  )
}
