import { temporal, type TemporalState } from 'zundo'
import { useStore } from 'zustand'
import { createStore, type StateCreator } from 'zustand/vanilla'
import { createAdaptationSlice, type AdaptationSlice } from './adaptationSlice.ts'
import { createAnalysisSlice, type AnalysisSlice } from './analysisSlice.ts'
import { createBestStopsSlice, type BestStopsSlice } from './bestStopsSlice.ts'
import { createComparisonSlice, type ComparisonSlice } from './comparisonSlice.ts'
import { createEditSlice, type EditSlice } from './editSlice.ts'
import { createFilterSlice, type FilterSlice } from './filterSlice.ts'
import { HISTORY_LIMIT, sameUndoable, undoablePart, type Undoable } from './history.ts'
import { createHypotheticalSlice, type HypotheticalSlice } from './hypotheticalSlice.ts'
import { createImportSlice, type ImportSlice } from './importSlice.ts'
import { createInterfaceSlice, type InterfaceSlice } from './interfaceSlice.ts'
import { createKeptSlice, type KeptSlice } from './keptSlice.ts'
import { createLessonSlice, type LessonSlice } from './lessonSlice.ts'
import { createMergeSlice, type MergeSlice } from './mergeSlice.ts'
import { createNetworkSlice, type NetworkSlice } from './networkSlice.ts'
import { createNoticeSlice, type NoticeSlice } from './noticeSlice.ts'
import { createRemovalSlice, type RemovalSlice } from './removalSlice.ts'
import { createRoutesSlice, type RoutesSlice } from './routesSlice.ts'
import { createScreeningSlice, type ScreeningSlice } from './screeningSlice.ts'
import { createSelectionSlice, type SelectionSlice } from './selectionSlice.ts'
import { createStorySlice, type StorySlice } from './storySlice.ts'
import { createStopEffectSlice, type StopEffectSlice } from './stopEffectSlice.ts'
import { createSupposedListedSlice, type SupposedListedSlice } from './supposedListedSlice.ts'
import { createSurenessSlice, type SurenessSlice } from './surenessSlice.ts'
import { createViewSlice, type ViewSlice } from './viewSlice.ts'

export type AtlasState = NetworkSlice &
  EditSlice &
  FilterSlice &
  SelectionSlice &
  ScreeningSlice &
  MergeSlice &
  ComparisonSlice &
  ViewSlice &
  AnalysisSlice &
  RemovalSlice &
  HypotheticalSlice &
  SurenessSlice &
  StopEffectSlice &
  SupposedListedSlice &
  AdaptationSlice &
  BestStopsSlice &
  RoutesSlice &
  ImportSlice &
  InterfaceSlice &
  KeptSlice &
  LessonSlice &
  StorySlice &
  NoticeSlice

/** A slice creator sees the whole state when it sets, and yields its own part. */
export type SliceOf<Slice> = StateCreator<AtlasState, [], [], Slice>

/** A new, empty store: one for the app, one for each test. */
export function createAtlasStore() {
  return createStore<AtlasState>()(
    temporal(
      (...tools) => ({
        ...createNetworkSlice(...tools),
        ...createEditSlice(...tools),
        ...createFilterSlice(...tools),
        ...createSelectionSlice(...tools),
        ...createScreeningSlice(...tools),
        ...createMergeSlice(...tools),
        ...createComparisonSlice(...tools),
        ...createViewSlice(...tools),
        ...createAnalysisSlice(...tools),
        ...createRemovalSlice(...tools),
        ...createHypotheticalSlice(...tools),
        ...createSurenessSlice(...tools),
        ...createStopEffectSlice(...tools),
        ...createSupposedListedSlice(...tools),
        ...createAdaptationSlice(...tools),
        ...createBestStopsSlice(...tools),
        ...createRoutesSlice(...tools),
        ...createImportSlice(...tools),
        ...createInterfaceSlice(...tools),
        ...createKeptSlice(...tools),
        ...createLessonSlice(...tools),
        ...createStorySlice(...tools),
        ...createNoticeSlice(...tools),
      }),
      { partialize: undoablePart, equality: sameUndoable, limit: HISTORY_LIMIT },
    ),
  )
}

export type AtlasStore = ReturnType<typeof createAtlasStore>

/** The app's store. */
export const atlasStore: AtlasStore = createAtlasStore()

/** Reads the store in a component. Selectors live at module level, so that they keep their identity. */
export function useAtlas<Value>(selector: (state: AtlasState) => Value): Value {
  return useStore(atlasStore, selector)
}

/** Reads the undo history in a component. */
export function useHistory<Value>(selector: (history: TemporalState<Undoable>) => Value): Value {
  return useStore(atlasStore.temporal, selector)
}
