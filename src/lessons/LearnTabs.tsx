import { useState, type ReactNode } from 'react'
import { Tabs } from '../ui/Tabs.tsx'
import { learnWords as words } from '../words/learn.ts'
import { LearnPanel } from './LearnPanel.tsx'
import { PrintedSheet } from './PrintedSheet.tsx'
import { useProjector } from './useProjector.ts'

const TABS = [
  { id: 'lesson', label: words.tabs.lesson },
  { id: 'details', label: words.tabs.details },
] as const

/** The lesson beside the picture, and behind it the details of what is selected. */
export function LearnTabs({ details }: { readonly details: ReactNode }) {
  const [tab, setTab] = useState<'lesson' | 'details'>('lesson')
  useProjector()
  return (
    <>
      <Tabs label={words.tabsLabel} tabs={TABS} selected={tab} onSelect={setTab}>
        {tab === 'lesson' ? <LearnPanel /> : details}
      </Tabs>
      <PrintedSheet />
    </>
  )
}
