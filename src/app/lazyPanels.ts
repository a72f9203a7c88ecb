import { lazy } from 'react'

// The table's kit is a third of the first load; what is not in the first frame comes right behind it.

export const TablesPanel = lazy(async () => ({
  default: (await import('../panels/tables/TablesPanel.tsx')).TablesPanel,
}))

export const DetailsPanel = lazy(async () => ({
  default: (await import('../panels/details/DetailsPanel.tsx')).DetailsPanel,
}))

export const Timeline = lazy(async () => ({
  default: (await import('../panels/timeline/Timeline.tsx')).Timeline,
}))
