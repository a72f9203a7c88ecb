import { useCallback, useMemo } from 'react'
import { goToEntities } from '../../commands/goToEntity.ts'
import type { RouteAnalysis, StructureAnalysis } from '../../domain/chokepoint/result.ts'
import type { Network } from '../../domain/network/network.ts'
import { shortRunId } from '../../domain/run/runId.ts'
import { selectAnalysis } from '../../store/selectors/selectAnalysis.ts'
import { selectEffectsHidden } from '../../store/selectors/selectEffectsHidden.ts'
import { selectSelected } from '../../store/selectors/selectSelected.ts'
import { selectSureness } from '../../store/selectors/selectSureness.ts'
import { selectRun } from '../../store/selectors/selectRun.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { lessonStateWords } from '../../words/lessonState.ts'
import { tableWords } from '../../words/tables.ts'
import { busyNote } from './busyNote.tsx'
import { chokepointColumns } from './chokepointColumns.tsx'
import { DataTable } from './DataTable.tsx'
import { FilteredEmpty } from './FilteredEmpty.tsx'
import { hoverEntity, selectEntities } from './selectRows.ts'
import { structureColumns } from './structureColumns.tsx'
import { structureRows } from './structureRows.ts'
import { topThreeColumn } from './topThreeColumn.tsx'
import { useFilteredRows } from './useFilteredRows.ts'

const selectState = (state: AtlasState) => state.analysis
const { empty, notApplicable } = tableWords

const SHARED = {
  kind: 'chokepoints',
  onSelect: selectEntities,
  onOpen: (id: string) => goToEntities(atlasStore, [id]),
  onHover: hoverEntity,
} as const

/** How the run behind the numbers is called. */
function useRunName(): string | undefined {
  const run = useAtlas(selectRun)
  return run ? tableWords.run(shortRunId(run.id)) : undefined
}

function Ranked({ network, result }: { network: Network; result: RouteAnalysis }) {
  const selected = useAtlas(selectSelected)
  const { entities } = useAtlas(selectVisible)
  const sureness = useAtlas(selectSureness)
  const columnsOf = useCallback(
    (of: Network) => [...chokepointColumns(of), ...(sureness ? [topThreeColumn(sureness)] : [])],
    [sureness],
  )
  const note = useMemo(() => busyNote(network, result), [network, result])
  return (
    <DataTable
      {...SHARED}
      network={network}
      columnsOf={columnsOf}
      {...useFilteredRows(result.scores, entities)}
      selected={selected}
      run={useRunName()}
      note={note}
      empty={result.scores.length === 0 ? <EmptyState title={empty.none} /> : <FilteredEmpty />}
    />
  )
}

function Structure({ network, result }: { network: Network; result: StructureAnalysis }) {
  const selected = useAtlas(selectSelected)
  const { entities } = useAtlas(selectVisible)
  const all = useMemo(() => structureRows(result), [result])
  return (
    <DataTable
      {...SHARED}
      network={network}
      columnsOf={structureColumns}
      {...useFilteredRows(all, entities)}
      selected={selected}
      run={useRunName()}
      note={notApplicable[result.reason]}
      empty={all.length === 0 ? <EmptyState title={empty.noStructure} /> : <FilteredEmpty />}
    />
  )
}

/** The ranked chokepoints among what the filter shows. */
export function ChokepointTable({ network }: { readonly network: Network }) {
  const analysis = useAtlas(selectAnalysis)
  const run = useAtlas(selectState)
  const isHidden = useAtlas(selectEffectsHidden)
  if (isHidden)
    return (
      <EmptyState title={lessonStateWords.keptBack}>{lessonStateWords.effectsHidden}</EmptyState>
    )
  if (analysis?.result.kind === 'routes')
    return <Ranked network={network} result={analysis.result} />
  if (analysis?.result.kind === 'structure')
    return <Structure network={network} result={analysis.result} />
  if (run.status === 'failed') return <EmptyState title={empty.failed}>{run.message}</EmptyState>
  return <EmptyState title={empty.computing} />
}
