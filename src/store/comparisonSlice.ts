import type { ChokepointAnalysis } from '../domain/chokepoint/result.ts'
import type { Network } from '../domain/network/network.ts'
import type { SliceOf } from './atlasStore.ts'

/** One of two versions that are held against each other. */
export interface ComparedVersion {
  readonly network: Network
  readonly dataHash: string
  readonly analysis: ChokepointAnalysis
}

/** The open network and another version of it. */
export interface Comparison {
  /** as the person knows the file */
  readonly name: string
  readonly open: ComparedVersion
  readonly other: ComparedVersion
}

/** Two versions side by side; neither history nor anything that is kept holds it. */
export interface ComparisonSlice {
  comparison: Comparison | null
  setComparison: (comparison: Comparison | null) => void
}

export const createComparisonSlice: SliceOf<ComparisonSlice> = (set) => ({
  comparison: null,
  setComparison: (comparison) => set({ comparison }),
})
