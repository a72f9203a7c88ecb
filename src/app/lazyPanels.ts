import { lazy } from 'react'
import { firstPaint } from '../graph-view/firstPaint.ts'

/** Milliseconds the panels give way to the picture; where none is drawn they come without it. */
const COURTESY = 2500

const afterPicture = Promise.race([
  firstPaint,
  new Promise<void>((resolve) => setTimeout(resolve, COURTESY)),
])

/**
 * Fetches a panel at once and shows it behind the picture: what takes as long to render as the picture to draw would hold
 * it up.
 */
async function behindPicture<Module>(module: Promise<Module>): Promise<Module> {
  await afterPicture
  return module
}

// The table's kit is a third of the first load; what is not in the first frame comes right behind it.

export const TablesPanel = lazy(async () => ({
  default: (await behindPicture(import('../panels/tables/TablesPanel.tsx'))).TablesPanel,
}))

export const DetailsPanel = lazy(async () => ({
  default: (await behindPicture(import('../panels/details/DetailsPanel.tsx'))).DetailsPanel,
}))

export const Timeline = lazy(async () => ({
  default: (await behindPicture(import('../panels/timeline/Timeline.tsx'))).Timeline,
}))
