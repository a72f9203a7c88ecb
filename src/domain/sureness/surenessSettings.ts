import type { Confidence } from '../network/schema/relation.ts'

/** What the draws assume: no source says how often a documented relation is wrong, so these are ours to choose. */
export interface SurenessSettings {
  /** chance in [0,1] that a relation of this confidence is kept in a draw */
  readonly keep: Readonly<Record<Confidence, number>>
  readonly draws: number
  /** whole number from 0 to 2³²−1; the same seed gives the same draws on every machine */
  readonly seed: number
}

/** Design, section 4, "How sure". */
export const DEFAULT_SURENESS_SETTINGS: SurenessSettings = {
  keep: { high: 0.95, medium: 0.8, low: 0.6 },
  draws: 2_000,
  seed: 42,
}
