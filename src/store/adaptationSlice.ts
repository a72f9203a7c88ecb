import type { Adaptation } from '../domain/removal/removal.ts'
import type { SliceOf } from './atlasStore.ts'
import type { Run } from './run.ts'

/** How far those who lost a partner react: not at all, each with its best substitute, or with every possible one. */
export const REACTIONS = ['none', 'best', 'everything'] as const
export type Reaction = (typeof REACTIONS)[number]

/** How the network would answer what is stopped. Outside the history: it follows from what is in it. */
export interface AdaptationSlice {
  reaction: Reaction
  adaptation: Run<Adaptation>
  setReaction: (reaction: Reaction) => void
  setAdaptation: (run: Run<Adaptation>) => void
}

export const createAdaptationSlice: SliceOf<AdaptationSlice> = (set) => ({
  reaction: 'none',
  adaptation: { status: 'idle' },
  setReaction: (reaction) => set({ reaction }),
  setAdaptation: (adaptation) => set({ adaptation }),
})
