import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from '../chokepoint/settings.ts'
import { EMPTY_FILTER, type Filter, type FilterMode } from '../filter/filter.ts'
import { NOTHING_SELECTED, type Selection } from '../selection/selection.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Camera, LayoutKind, Pins } from './layout.ts'
import { DEFAULT_MAP_LOOK, type MapLook } from './mapLook.ts'

export const MODES = ['explore', 'whatIf'] as const

/** What a person is doing: reading the network as documented, or asking what stopping some of it would do. */
export type Mode = (typeof MODES)[number]

/** Everything a link, a saved view or a story step restores, apart from the network itself. */
export interface AtlasView {
  readonly filter: Filter
  readonly filterMode: FilterMode
  readonly selection: Selection
  readonly layout: LayoutKind
  readonly shelfShown: boolean
  readonly pins: Pins
  readonly mapLook: MapLook
  readonly analysisSettings: AnalysisSettings
  readonly mode: Mode
  /** In the order they were stopped; counts in What if only. */
  readonly stopped: readonly EntityId[]
  /** Entities taken as listed by every authority, in the order they were, to see whom the ownership rules then reach. */
  readonly supposedListed: readonly EntityId[]
  readonly camera: Camera | null
}

export const DEFAULT_VIEW: AtlasView = {
  filter: EMPTY_FILTER,
  filterMode: 'hide',
  selection: NOTHING_SELECTED,
  layout: 'routes',
  shelfShown: true,
  pins: {},
  mapLook: DEFAULT_MAP_LOOK,
  analysisSettings: DEFAULT_ANALYSIS_SETTINGS,
  mode: 'explore',
  stopped: [],
  supposedListed: [],
  camera: null,
}
