import type { StopEffect } from '../domain/removal/removal.ts'
import type { SliceOf } from './atlasStore.ts'
import type { Run } from './run.ts'

/** What stopping does, computed anew whenever something is stopped. Outside the history: it follows from what is in it. */
export interface StopEffectSlice {
  stopEffect: Run<StopEffect>
  setStopEffect: (run: Run<StopEffect>) => void
}

export const createStopEffectSlice: SliceOf<StopEffectSlice> = (set) => ({
  stopEffect: { status: 'idle' },
  setStopEffect: (stopEffect) => set({ stopEffect }),
})
