import { setTimeWindow } from '../domain/filter/changeFilter.ts'
import type { TimeWindow } from '../domain/filter/filter.ts'
import { binsOfWindow, windowOfBins, type BinSpan } from '../domain/time/binSpan.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { coalesce } from '../store/gesture.ts'
import { selectHistogram } from '../store/selectors/selectHistogram.ts'

const GESTURE = 'time window'

/** Shows relations of a time window. Changes of one gesture are one undo step; the caller ends the gesture. */
export function showTimeWindow(store: AtlasStore, window: TimeWindow): void {
  coalesce(store, GESTURE, () =>
    store.getState().changeFilter((filter) => setTimeWindow(filter, window)),
  )
}

/** The same for whole bars of the histogram; bars that are chosen already change nothing. */
export function showTimeSpan(store: AtlasStore, span: BinSpan): void {
  const state = store.getState()
  const bins = selectHistogram(state)?.bins ?? []
  const { time } = state.filter
  const now = binsOfWindow(bins, time)
  if (bins.length === 0 || (now.first === span.first && now.last === span.last)) return
  showTimeWindow(store, windowOfBins(bins, span, time.undated))
}

/** Shows all times again; undated relations stay as they are. */
export function clearTimeWindow(store: AtlasStore): void {
  const { undated, from, to } = store.getState().filter.time
  if (from === undefined && to === undefined) return
  showTimeWindow(store, { undated })
}

/** Keeps undated relations, or leaves them out. */
export function keepUndated(store: AtlasStore, undated: boolean): void {
  store.getState().changeFilter((filter) => setTimeWindow(filter, { ...filter.time, undated }))
}
