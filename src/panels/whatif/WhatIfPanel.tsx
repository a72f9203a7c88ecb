import type { ReactNode } from 'react'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { outcomeOf } from '../../store/run.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { WHAT_IF_TABS } from '../../store/interfaceSlice.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { whatIfWords } from '../../words/whatIf.ts'
import { EndUserTable } from './EndUserTable.tsx'
import { NothingStopped } from './NothingStopped.tsx'

interface WhatIfPanelProps {
  /** The tables of Explore, which stay within reach: rows are stopped from there as well. */
  readonly tables: ReactNode
}

const selectTab = (state: AtlasState) => state.whatIfTab
const selectRun = (state: AtlasState) => state.stopEffect
const selectIsAnyStopped = (state: AtlasState) => state.stopped.length > 0
const TABS = WHAT_IF_TABS.map((id) => ({ id, label: whatIfWords.tabs[id] }))

function EndUsers() {
  const network = useAtlas(selectNetwork)
  const run = useAtlas(selectRun)
  const isAnyStopped = useAtlas(selectIsAnyStopped)
  const effect = outcomeOf(run)
  if (!network) return null
  if (!isAnyStopped) return <NothingStopped network={network} />
  if (effect) return <EndUserTable network={network} effect={effect} />
  if (run.status === 'failed') return <EmptyState title={whatIfWords.failed(run.message)} />
  return <EmptyState title={whatIfWords.working} />
}

/** Everything about stopping: what it does to each end user, and beside it the tables. */
export function WhatIfPanel({ tables }: WhatIfPanelProps) {
  const tab = useAtlas(selectTab)
  return (
    <Tabs
      label={whatIfWords.title}
      tabs={TABS}
      selected={tab}
      onSelect={atlasStore.getState().setWhatIfTab}
    >
      {tab === 'endUsers' ? <EndUsers /> : tables}
    </Tabs>
  )
}
