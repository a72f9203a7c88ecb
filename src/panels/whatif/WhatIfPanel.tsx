import type { ReactNode } from 'react'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { WHAT_IF_TABS } from '../../store/interfaceSlice.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { whatIfWords } from '../../words/whatIf.ts'
import { AdaptTab } from './AdaptTab.tsx'
import { BestTab } from './BestTab.tsx'
import { EndUsersTab } from './EndUsersTab.tsx'

interface WhatIfPanelProps {
  /** The tables of Explore, which stay within reach: rows are stopped from there as well. */
  readonly tables: ReactNode
}

const selectTab = (state: AtlasState) => state.whatIfTab
const TABS = WHAT_IF_TABS.map((id) => ({ id, label: whatIfWords.tabs[id] }))

function Chosen({ network, tables }: WhatIfPanelProps & { readonly network: Network }) {
  const tab = useAtlas(selectTab)
  if (tab === 'endUsers') return <EndUsersTab network={network} />
  if (tab === 'best') return <BestTab network={network} />
  if (tab === 'adapt') return <AdaptTab network={network} />
  return tables
}

/** Everything about stopping: what it does to each end user, how they would answer, and beside it the tables. */
export function WhatIfPanel({ tables }: WhatIfPanelProps) {
  const tab = useAtlas(selectTab)
  const network = useAtlas(selectNetwork)
  return (
    <Tabs
      label={whatIfWords.title}
      tabs={TABS}
      selected={tab}
      onSelect={atlasStore.getState().setWhatIfTab}
    >
      {network ? <Chosen network={network} tables={tables} /> : null}
    </Tabs>
  )
}
