import type { EntityId } from '../domain/network/schema/entity.ts'
import type { Mode } from '../domain/view/atlasView.ts'
import type { SliceOf } from './atlasStore.ts'
import { EFFECTS_HIDDEN } from './lessonSlice.ts'

/** Which entities are stopped in thought. They count in What if; Explore shows the network as it is documented. */
export interface RemovalSlice {
  mode: Mode
  /** In the order they were stopped, each once. */
  stopped: readonly EntityId[]
  setMode: (mode: Mode) => void
  /** Stops entities besides those that are, and enters What if: one step for undo. */
  stop: (ids: readonly EntityId[]) => void
  restart: (ids: readonly EntityId[]) => void
  /** Stops exactly these; enters What if when there are any. */
  setStopped: (ids: readonly EntityId[]) => void
  clearStopped: () => void
}

const NONE: readonly EntityId[] = []

export const createRemovalSlice: SliceOf<RemovalSlice> = (set) => ({
  mode: 'explore',
  stopped: NONE,
  setMode: (mode) =>
    set(({ effectsHidden }) => (effectsHidden && mode === 'whatIf' ? EFFECTS_HIDDEN : { mode })),
  stop: (ids) =>
    set(({ stopped, effectsHidden }) => {
      if (effectsHidden) return EFFECTS_HIDDEN
      const added = [...new Set(ids)].filter((id) => !stopped.includes(id))
      return { mode: 'whatIf', ...(added.length > 0 && { stopped: [...stopped, ...added] }) }
    }),
  restart: (ids) =>
    set(({ stopped }) => {
      const left = stopped.filter((id) => !ids.includes(id))
      return left.length < stopped.length ? { stopped: left } : {}
    }),
  setStopped: (ids) =>
    set(({ effectsHidden }) => {
      if (ids.length === 0) return { stopped: NONE }
      return effectsHidden ? EFFECTS_HIDDEN : { mode: 'whatIf', stopped: [...new Set(ids)] }
    }),
  clearStopped: () => set({ stopped: NONE }),
})
