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

/** Fewer draws say too little; more take long and say no more than the assumptions allow. */
export const DRAW_LIMITS = { least: 100, most: 20_000 } as const

/** What fits the generator's first word. */
export const SEED_LIMITS = { least: 0, most: 4_294_967_295 } as const

/** True when nothing was changed. */
export function isDefaultSureness({ keep, draws, seed }: SurenessSettings): boolean {
  const usual = DEFAULT_SURENESS_SETTINGS
  return (
    keep.high === usual.keep.high &&
    keep.medium === usual.keep.medium &&
    keep.low === usual.keep.low &&
    draws === usual.draws &&
    seed === usual.seed
  )
}
