import type { EntityId } from '../domain/network/schema/entity.ts'
import type { SliceOf } from './atlasStore.ts'

/** A view under a name, kept on this machine: the fragment of the address that restores it. */
export interface SavedView {
  readonly name: string
  readonly fragment: string
  /** ISO date and time it was saved */
  readonly savedAt: string
}

/** What a person keeps about the open network: named views and private notes. Never part of the network file. */
export interface KeptSlice {
  savedViews: readonly SavedView[]
  notes: Readonly<Record<EntityId, string>>
  setSavedViews: (views: readonly SavedView[]) => void
  setNotes: (notes: Readonly<Record<EntityId, string>>) => void
}

export const createKeptSlice: SliceOf<KeptSlice> = (set) => ({
  savedViews: [],
  notes: {},
  setSavedViews: (savedViews) => set({ savedViews }),
  setNotes: (notes) => set({ notes }),
})
