import type { EntityId } from '../domain/network/schema/entity.ts'
import type { Position } from '../domain/sureness/position.ts'
import type { ShipmentSupply } from '../domain/sureness/shipments.ts'
import type { Sureness } from '../domain/sureness/sureness.ts'
import {
  DEFAULT_SURENESS_SETTINGS,
  type SurenessSettings,
} from '../domain/sureness/surenessSettings.ts'
import type { SliceOf } from './atlasStore.ts'

/** Finished draws that stay readable, so that going back to earlier settings shows them at once. */
const KEPT_DRAWS = 8

/** Draws under way, or why they are not there. `key` is what they rest on, as `surenessKey` gives it. */
export type DrawsJob =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running'
      readonly key: string
      readonly progress: number
      /** null until it can be told */
      readonly millisecondsLeft: number | null
    }
  | { readonly status: 'stopped'; readonly key: string }
  | { readonly status: 'failed'; readonly key: string; readonly message: string }

/** How sure the findings are. Outside the history: it follows from settings that are in it, and from assumptions. */
export interface SurenessSlice {
  surenessSettings: SurenessSettings
  /** finished draws by key, the last ones only */
  draws: ReadonlyMap<string, Sureness>
  drawsJob: DrawsJob
  /** Where the selected entity stands under a run; null within where that cannot be said. */
  position: {
    readonly runId: string
    readonly id: EntityId
    readonly found: Position | null
  } | null
  /** Supply by shipments under a run; null within where there are no routes. */
  shipments: { readonly runId: string; readonly found: ShipmentSupply | null } | null
  setSurenessSettings: (settings: SurenessSettings) => void
  setDrawsJob: (job: DrawsJob) => void
  keepDraws: (key: string, draws: Sureness) => void
  setPosition: (runId: string, id: EntityId, found: Position | null) => void
  setShipments: (runId: string, found: ShipmentSupply | null) => void
}

export const createSurenessSlice: SliceOf<SurenessSlice> = (set) => ({
  surenessSettings: DEFAULT_SURENESS_SETTINGS,
  draws: new Map(),
  drawsJob: { status: 'idle' },
  position: null,
  shipments: null,
  setSurenessSettings: (surenessSettings) => set({ surenessSettings }),
  setDrawsJob: (drawsJob) => set({ drawsJob }),
  keepDraws: (key, finished) =>
    set(({ draws }) => ({
      draws: new Map([...draws, [key, finished] as const].slice(-KEPT_DRAWS)),
      drawsJob: { status: 'idle' },
    })),
  setPosition: (runId, id, found) => set({ position: { runId, id, found } }),
  setShipments: (runId, found) => set({ shipments: { runId, found } }),
})
