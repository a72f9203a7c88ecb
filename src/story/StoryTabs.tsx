import { useState, type ReactNode } from 'react'
import { Tabs } from '../ui/Tabs.tsx'
import { storyWords } from '../words/story.ts'
import { StoryPanel } from './StoryPanel.tsx'

const { label, story, filters: filtersTab } = storyWords.tabs
const TABS = [
  { id: 'story', label: story },
  { id: 'filters', label: filtersTab },
] as const

/** The story beside the picture, and the filters behind it. */
export function StoryTabs({ filters }: { readonly filters: ReactNode }) {
  const [tab, setTab] = useState<'story' | 'filters'>('story')
  return (
    <Tabs label={label} tabs={TABS} selected={tab} onSelect={setTab}>
      {tab === 'story' ? <StoryPanel /> : filters}
    </Tabs>
  )
}
