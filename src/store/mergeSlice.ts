import type { MergePair } from '../domain/merge/mergeCandidates.ts'
import type { Network } from '../domain/network/network.ts'
import type { SliceOf } from './atlasStore.ts'
import type { OpenNetwork } from './networkSlice.ts'

export type PairDecision = 'same' | 'different'

/** A file on its way into the open network, and what a person decided so far. */
export interface MergeDraft {
  /** as the person knows the file */
  readonly name: string
  readonly incoming: Network
  readonly dataHash: string
  /** the network it is merged into */
  readonly into: OpenNetwork
  readonly pairs: readonly MergePair[]
  /** by `pairKey`; a pair without an entry is undecided */
  readonly decisions: Readonly<Record<string, PairDecision>>
  /** fields of which the incoming value is taken, by `pairKey` */
  readonly takeTheirs: Readonly<Record<string, readonly string[]>>
}

/** Merging, outside the history until it is done; then it is one change of the network. */
export interface MergeSlice {
  mergeDraft: MergeDraft | null
  setMergeDraft: (draft: MergeDraft | null) => void
}

export const createMergeSlice: SliceOf<MergeSlice> = (set) => ({
  mergeDraft: null,
  setMergeDraft: (mergeDraft) => set({ mergeDraft }),
})
