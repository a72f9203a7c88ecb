import type { AnalysisSettings } from '../domain/chokepoint/settings.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { BestStops } from '../domain/removal/removal.ts'
import type { SliceOf } from './atlasStore.ts'
import type { OpenNetwork } from './networkSlice.ts'
import type { Run } from './run.ts'

/** What stopping an entity takes, where it is not 1. */
export type StopCosts = Readonly<Record<EntityId, number>>

/** A search that was asked for, and what it is about: it is of no use for another network or other settings. */
export interface BestStopsAsked {
  readonly open: OpenNetwork
  readonly settings: AnalysisSettings
  /** how many entities, or what they may cost together */
  readonly budget: number
  /** null where every entity counts the same */
  readonly costs: StopCosts | null
}

/** Which entities would be best to stop. Outside the history: what it finds is stopped by a step of its own. */
export interface BestStopsSlice {
  /** How many entities to choose, 1 to 5. */
  stopCount: number
  /** Whether entities cost differently; then a budget takes the place of a number. */
  usesCosts: boolean
  stopCosts: StopCosts
  stopBudget: number
  bestStopsAsked: BestStopsAsked | null
  bestStops: Run<BestStops>
  setStopCount: (count: number) => void
  setUsesCosts: (uses: boolean) => void
  /** A cost of 1 is no cost of its own. */
  setStopCost: (id: EntityId, cost: number) => void
  setStopBudget: (budget: number) => void
  /** Asks for a search with what is set now. */
  askBestStops: () => void
  cancelBestStops: () => void
  setBestStops: (run: Run<BestStops>) => void
}

export const createBestStopsSlice: SliceOf<BestStopsSlice> = (set) => ({
  stopCount: 2,
  usesCosts: false,
  stopCosts: {},
  stopBudget: 3,
  bestStopsAsked: null,
  bestStops: { status: 'idle' },
  setStopCount: (stopCount) => set({ stopCount }),
  setUsesCosts: (usesCosts) => set({ usesCosts }),
  setStopCost: (id, cost) =>
    set(({ stopCosts }) => {
      const { [id]: _, ...others } = stopCosts
      return { stopCosts: cost === 1 ? others : { ...others, [id]: cost } }
    }),
  setStopBudget: (stopBudget) => set({ stopBudget }),
  askBestStops: () =>
    set(({ open, analysisSettings, usesCosts, stopCosts, stopCount, stopBudget }) =>
      open
        ? {
            bestStopsAsked: {
              open,
              settings: analysisSettings,
              budget: usesCosts ? stopBudget : stopCount,
              costs: usesCosts ? stopCosts : null,
            },
          }
        : {},
    ),
  cancelBestStops: () => set({ bestStopsAsked: null }),
  setBestStops: (bestStops) => set({ bestStops }),
})
