import type { Tier } from './result.ts'
import type { CriterionWeights } from './settings.ts'

/** From this route share on an entity concentrates routes (tier 3). */
export const CONCENTRATES_FROM = 0.25

/** The criteria the score is made of, each in [0,1]. */
export type Criteria = Readonly<Record<keyof CriterionWeights, number>>

const usable = (weight: number) => (Number.isFinite(weight) && weight > 0 ? weight : 0)

/**
 * The weights scaled to sum to 1. Negative and unusable ones count as 0; when nothing is left every criterion weighs 0.
 */
export function renormalised(weights: CriterionWeights): CriterionWeights {
  const [gatekeeper, supplyLoss, routeShare] = [
    usable(weights.gatekeeper),
    usable(weights.supplyLoss),
    usable(weights.routeShare),
  ]
  const sum = gatekeeper + supplyLoss + routeShare
  if (sum === 0) return { gatekeeper: 0, supplyLoss: 0, routeShare: 0 }
  return {
    gatekeeper: gatekeeper / sum,
    supplyLoss: supplyLoss / sum,
    routeShare: routeShare / sum,
  }
}

/** The score in [0,100]: 100 times the weighted mean of the criteria (design, section 4). */
export function scoreOf(criteria: Criteria, weights: CriterionWeights): number {
  const { gatekeeper, supplyLoss, routeShare } = renormalised(weights)
  return settled(
    100 *
      (gatekeeper * criteria.gatekeeper +
        supplyLoss * criteria.supplyLoss +
        routeShare * criteria.routeShare),
  )
}

/** The first tier that holds: 1 when an end user depends on it alone, 3 when it concentrates routes. */
export function tierOf({ gatekeeper, routeShare }: Criteria): Tier | null {
  if (gatekeeper > 0) return 1
  return routeShare >= CONCENTRATES_FROM ? 3 : null
}

/**
 * A sum without the noise of its last digits, so that adding in another order changes neither a tie nor a threshold.
 */
export function settled(value: number): number {
  return Math.round(value * 1e10) / 1e10
}
