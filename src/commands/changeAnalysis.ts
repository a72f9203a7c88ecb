import { coverFirms } from '../domain/chokepoint/coverFirms.ts'
import { setsToChange, withRouteSets } from '../domain/chokepoint/changeRouteSets.ts'
import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from '../domain/chokepoint/settings.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { coalesce } from '../store/gesture.ts'
import { selectRouteSets } from '../store/selectors/selectRouteSets.ts'

/**
 * Changes what the analysis rests on. With a `gesture` all its changes are one undo step; the caller ends the gesture.
 */
export function changeAnalysis(
  store: AtlasStore,
  change: (settings: AnalysisSettings) => AnalysisSettings,
  gesture?: string,
): void {
  const { analysisSettings, setAnalysisSettings } = store.getState()
  const set = () => setAnalysisSettings(change(analysisSettings))
  if (gesture === undefined) set()
  else coalesce(store, gesture, set)
}

/** Puts everything the analysis rests on back to the defaults. */
export function resetAnalysis(store: AtlasStore): void {
  changeAnalysis(store, () => DEFAULT_ANALYSIS_SETTINGS)
}

/** Puts one of the two sets back to the default rule. */
export function resetRouteSet(store: AtlasStore, set: 'entryPoints' | 'endUsers'): void {
  changeAnalysis(store, (settings) => {
    const { [set]: _, ...rest } = settings
    return rest
  })
}

/** Counts a principal's own fronts and branches with it, or lets each stand for itself. */
export function countOwnFronts(store: AtlasStore, together: boolean): void {
  changeAnalysis(store, (settings) => ({ ...settings, ownFronts: together ? 'together' : 'apart' }))
}

/** Takes front and shell companies out of the entry points, or puts those of the default rule back in. */
export function leaveCoverFirmsOut(store: AtlasStore, areOut: boolean): void {
  const state = store.getState()
  const sets = selectRouteSets(state)
  if (!state.open || !sets) return
  const { network } = state.open
  const { entryPoints, endUsers } = setsToChange(state.analysisSettings, sets.inUse)
  const cover = new Set(coverFirms(network, [...entryPoints, ...sets.byDefault.entryPoints]))
  const back = sets.byDefault.entryPoints.filter((id) => cover.has(id) && !endUsers.includes(id))
  const kept = entryPoints.filter((id) => !cover.has(id))
  changeAnalysis(store, (settings) =>
    withRouteSets(settings, sets.byDefault, {
      entryPoints: areOut ? kept : [...new Set([...entryPoints, ...back])],
      endUsers,
    }),
  )
}
