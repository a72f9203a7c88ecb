import type { Hypothetical, HypotheticalKind } from '../domain/view/hypothetical.ts'
import type { SliceOf } from './atlasStore.ts'

/** Relations that are only supposed, drawn on the picture beside those that are documented. Outside the history. */
export interface HypotheticalSlice {
  hypothetical: readonly Hypothetical[]
  /** Draws these supposed relations of one kind in place of those that were; the other kind stays. */
  suppose: (kind: HypotheticalKind, pairs: readonly (readonly [string, string])[]) => void
}

const NONE: readonly Hypothetical[] = []

export const createHypotheticalSlice: SliceOf<HypotheticalSlice> = (set) => ({
  hypothetical: NONE,
  suppose: (kind, pairs) =>
    set(({ hypothetical }) => {
      const others = hypothetical.filter((each) => each.kind !== kind)
      if (others.length === hypothetical.length && pairs.length === 0) return {}
      return {
        hypothetical: [...others, ...pairs.map(([source, target]) => ({ kind, source, target }))],
      }
    }),
})
