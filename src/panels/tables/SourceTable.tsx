import { useMemo, useState } from 'react'
import type { Network } from '../../domain/network/network.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { DataTable } from './DataTable.tsx'
import { FilteredEmpty } from './FilteredEmpty.tsx'
import { selectRelations } from './selectRows.ts'
import { sourceColumns } from './sourceColumns.tsx'

/** Sources behind what the filter shows; choosing some selects the relations that rest on them. */
export function SourceTable({ network }: { readonly network: Network }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { entities, relations } = useAtlas(selectVisible)
  const citing = useMemo(() => {
    const byId = new Map<string, string[]>()
    for (const { id, sources } of network.relations)
      if (relations.has(id))
        for (const source of sources) byId.set(source, [...(byId.get(source) ?? []), id])
    return byId
  }, [network, relations])
  const rows = useMemo(() => {
    const cited = new Set(
      network.entities.flatMap(({ id, sources }) => (entities.has(id) ? sources : [])),
    )
    return network.sources.filter(({ id }) => cited.has(id) || citing.has(id))
  }, [network, entities, citing])
  const columns = useMemo(() => sourceColumns(network, citing), [network, citing])
  const choose = (ids: readonly string[]) => {
    setChosen(ids)
    selectRelations([...new Set(ids.flatMap((id) => citing.get(id) ?? []))])
  }
  return (
    <DataTable
      kind="sources"
      columns={columns}
      rows={rows}
      selected={chosen}
      onSelect={choose}
      onOpen={(id) => choose([id])}
      empty={<FilteredEmpty />}
    />
  )
}
