import type { EntityId } from '../domain/network/schema/entity.ts'
import type { SliceOf } from './atlasStore.ts'

/** Which entities a person takes as listed, by every authority, to see whom the ownership rules then reach. */
export interface SupposedListedSlice {
  /** In the order they were taken, each once. */
  supposedListed: readonly EntityId[]
  setSupposedListed: (ids: readonly EntityId[]) => void
}

export const createSupposedListedSlice: SliceOf<SupposedListedSlice> = (set) => ({
  supposedListed: [],
  setSupposedListed: (ids) => set({ supposedListed: [...new Set(ids)] }),
})
