import { lazy, type ComponentType } from 'react'
import { picturePainted } from './moments.ts'

/** A panel that comes once the picture stands: what takes as long to run and to render would hold it up. */
function behindPicture<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    await picturePainted
    return { default: await load() }
  })
}

// The table's kit is a third of the first load.

export const TablesPanel = behindPicture(
  async () => (await import('../panels/tables/TablesPanel.tsx')).TablesPanel,
)

export const MapMenu = behindPicture(async () => (await import('./MapMenu.tsx')).MapMenu)

export const Legend = behindPicture(
  async () => (await import('../panels/legend/Legend.tsx')).Legend,
)

export const DetailsPanel = behindPicture(
  async () => (await import('../panels/details/DetailsPanel.tsx')).DetailsPanel,
)

export const Timeline = behindPicture(
  async () => (await import('../panels/timeline/Timeline.tsx')).Timeline,
)

export const WhatIfPanel = behindPicture(
  async () => (await import('../panels/whatif/WhatIfPanel.tsx')).WhatIfPanel,
)

export const WhatIfStrip = behindPicture(
  async () => (await import('../panels/whatif/WhatIfStrip.tsx')).WhatIfStrip,
)

export const StoryTabs = behindPicture(
  async () => (await import('../story/StoryTabs.tsx')).StoryTabs,
)

export const LearnTabs = behindPicture(
  async () => (await import('../lessons/LearnTabs.tsx')).LearnTabs,
)

export const StoryStrip = behindPicture(
  async () => (await import('../story/StoryStrip.tsx')).StoryStrip,
)

export const SupposedStrip = behindPicture(
  async () => (await import('../panels/ownership/SupposedStrip.tsx')).SupposedStrip,
)
