import { useMemo } from 'react'
import { goToEntities } from '../../commands/goToEntity.ts'
import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectAnalysis } from '../../store/selectors/selectAnalysis.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { tableWords } from '../../words/tables.ts'
import { chokepointColumns } from './chokepointColumns.tsx'
import { DataTable } from './DataTable.tsx'
import { FilteredEmpty } from './FilteredEmpty.tsx'
import { hoverEntity, selectEntities } from './selectRows.ts'
import { structureColumns } from './structureColumns.tsx'
import { structureRows } from './structureRows.ts'

const selectSelected = (state: AtlasState) => state.selection.entities
const selectRun = (state: AtlasState) => state.analysis
const { empty, notApplicable } = tableWords

function Ranked({ network, analysis }: { network: Network; analysis: ChokepointAnalysis }) {
  const selected = useAtlas(selectSelected)
  const { entities } = useAtlas(selectVisible)
  const { result } = analysis
  const columns = useMemo(() => chokepointColumns(network), [network])
  const cutColumns = useMemo(() => structureColumns(network), [network])
  const shared = {
    kind: 'chokepoints' as const,
    selected,
    onSelect: selectEntities,
    onOpen: (id: string) => goToEntities(atlasStore, [id]),
    onHover: hoverEntity,
  }
  if (result.kind === 'structure') {
    const rows = structureRows(result).filter(({ id }) => entities.has(id))
    const note = notApplicable[result.reason]
    return (
      <DataTable
        {...shared}
        columns={cutColumns}
        rows={rows}
        note={note}
        empty={<FilteredEmpty />}
      />
    )
  }
  const rows = result.scores.filter(({ id }) => entities.has(id))
  return (
    <DataTable
      {...shared}
      columns={columns}
      rows={rows}
      empty={result.scores.length === 0 ? <EmptyState title={empty.none} /> : <FilteredEmpty />}
    />
  )
}

/** The ranked chokepoints among what the filter shows. */
export function ChokepointTable({ network }: { readonly network: Network }) {
  const analysis = useAtlas(selectAnalysis)
  const run = useAtlas(selectRun)
  if (analysis) return <Ranked network={network} analysis={analysis} />
  if (run.status === 'failed') return <EmptyState title={empty.failed}>{run.message}</EmptyState>
  return <EmptyState title={empty.computing} />
}
