import type { Tier } from './result.ts'
import { CRITERIA, type Criterion, type CriterionWeights } from './settings.ts'

/** From this route share on an entity concentrates routes (tier 3). */
export const CONCENTRATES_FROM = 0.25

/** The criteria the score is made of, each in [0,1]. */
export type Criteria = Readonly<Record<Criterion, number>>

const usable = (weight: number) => (Number.isFinite(weight) && weight > 0 ? weight : 0)

/**
 * The weights scaled to sum to 1. Negative and unusable ones count as 0; when nothing is left every criterion weighs 0.
 */
export function renormalised(weights: CriterionWeights): CriterionWeights {
  const sum = CRITERIA.reduce((total, criterion) => total + usable(weights[criterion]), 0)
  const shares = CRITERIA.map((criterion) => [
    criterion,
    sum === 0 ? 0 : usable(weights[criterion]) / sum,
  ])
  return Object.fromEntries(shares) as CriterionWeights
}

/** The score in [0,100]: 100 times the weighted mean of the criteria (design, section 4). */
export function scoreOf(criteria: Criteria, weights: CriterionWeights): number {
  const shares = renormalised(weights)
  const mean = CRITERIA.reduce(
    (total, criterion) => total + shares[criterion] * criteria[criterion],
    0,
  )
  return settled(100 * mean)
}

/**
 * The first tier that holds: 1 when an end user depends on it alone, 2 when it is one of two that together cut an end user off
 * and neither does alone, 3 when it concentrates routes.
 */
export function tierOf(
  { gatekeeper, routeShare }: Pick<Criteria, 'gatekeeper' | 'routeShare'>,
  isOneOfPair: boolean,
): Tier | null {
  if (gatekeeper > 0) return 1
  if (isOneOfPair) return 2
  return routeShare >= CONCENTRATES_FROM ? 3 : null
}

/**
 * A sum without the noise of its last digits, so that adding in another order changes neither a tie nor a threshold.
 */
export function settled(value: number): number {
  return Math.round(value * 1e10) / 1e10
}
