import type { CriterionWeights } from '../../domain/chokepoint/settings.ts'

/** The criteria of the score, in the order they are told. */
export const CRITERIA = [
  'gatekeeper',
  'supplyLoss',
  'routeShare',
] as const satisfies readonly (keyof CriterionWeights)[]
