import type { WitnessGroup } from '../domain/sureness/shownWitnesses.ts'
import type { AtlasStore } from '../store/atlasStore.ts'

/** Of each group so many are drawn: as many as its list shows at first. Those that only help together all are. */
export const FIRST_WITNESSES = 3

/** Dots the first witnesses of each group on the picture, and brings that forward; no groups take them off. */
export function showWitnesses(store: AtlasStore, groups: readonly WitnessGroup[]): void {
  const shown = groups.flatMap(({ distance, witnesses }) =>
    distance > 1 ? witnesses : witnesses.slice(0, FIRST_WITNESSES),
  )
  const distinct = new Map(shown.map(({ dealing }) => [dealing.join(' '), dealing]))
  const { suppose, setNarrowArea } = store.getState()
  suppose('witness', [...distinct.values()])
  if (distinct.size > 0) setNarrowArea('centre')
}
