import type { Network } from '../../domain/network/network.ts'
import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { outcomeOf } from '../../store/run.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { whatIfWords } from '../../words/whatIf.ts'
import { EndUserTable } from './EndUserTable.tsx'
import { NothingStopped } from './NothingStopped.tsx'

const selectRun = (state: AtlasState) => state.stopEffect
const selectIsAnyStopped = (state: AtlasState) => state.stopped.length > 0

/** What the stops do to each end user, or how to begin. */
export function EndUsersTab({ network }: { readonly network: Network }) {
  const run = useAtlas(selectRun)
  const isAnyStopped = useAtlas(selectIsAnyStopped)
  const effect = outcomeOf(run)
  if (!isAnyStopped) return <NothingStopped network={network} />
  if (effect) return <EndUserTable network={network} effect={effect} />
  if (run.status === 'failed') return <EmptyState title={whatIfWords.failed(run.message)} />
  return <EmptyState title={whatIfWords.working} />
}
