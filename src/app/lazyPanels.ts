import { lazy, type ComponentType } from 'react'
import { firstLayoutBegun, firstPaint } from '../graph-view/firstPaint.ts'

/** Milliseconds a panel gives way to the picture; where none is drawn it comes without it. */
const COURTESY = { layout: 1000, paint: 2500 }

const within = (longest: number, moment: Promise<void>) =>
  Promise.race([moment, new Promise<void>((resolve) => setTimeout(resolve, longest))])

const layoutBegun = within(COURTESY.layout, firstLayoutBegun)
const picturePainted = within(COURTESY.paint, firstPaint)

/**
 * A panel that comes after a moment: what takes as long to run and to render as the picture to draw would hold the picture
 * up. Whatever is beside the picture comes while a worker lays it out, what is below once it stands.
 */
function after<Props extends object>(
  moment: Promise<void>,
  load: () => Promise<ComponentType<Props>>,
) {
  return lazy(async () => {
    await moment
    return { default: await load() }
  })
}

export const FiltersPanel = after(
  layoutBegun,
  async () => (await import('../panels/filters/FiltersPanel.tsx')).FiltersPanel,
)

export const FilterBar = after(
  layoutBegun,
  async () => (await import('../panels/filters/FilterBar.tsx')).FilterBar,
)

export const Legend = after(
  layoutBegun,
  async () => (await import('../panels/legend/Legend.tsx')).Legend,
)

// The table's kit is a third of the first load.

export const TablesPanel = after(
  picturePainted,
  async () => (await import('../panels/tables/TablesPanel.tsx')).TablesPanel,
)

export const DetailsPanel = after(
  picturePainted,
  async () => (await import('../panels/details/DetailsPanel.tsx')).DetailsPanel,
)

export const Timeline = after(
  picturePainted,
  async () => (await import('../panels/timeline/Timeline.tsx')).Timeline,
)
