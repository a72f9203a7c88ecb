import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from '../chokepoint/settings.ts'
import { EMPTY_FILTER, type Filter, type FilterMode } from '../filter/filter.ts'
import { NOTHING_SELECTED, type Selection } from '../selection/selection.ts'
import type { Camera, LayoutKind, Pins } from './layout.ts'

/** Everything a link, a saved view or a story step restores, apart from the network itself. */
export interface AtlasView {
  readonly filter: Filter
  readonly filterMode: FilterMode
  readonly selection: Selection
  readonly layout: LayoutKind
  readonly shelfShown: boolean
  readonly pins: Pins
  readonly analysisSettings: AnalysisSettings
  readonly camera: Camera | null
}

export const DEFAULT_VIEW: AtlasView = {
  filter: EMPTY_FILTER,
  filterMode: 'hide',
  selection: NOTHING_SELECTED,
  layout: 'routes',
  shelfShown: true,
  pins: {},
  analysisSettings: DEFAULT_ANALYSIS_SETTINGS,
  camera: null,
}
