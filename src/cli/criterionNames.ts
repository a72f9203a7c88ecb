import { CRITERIA } from '../domain/chokepoint/settings.ts'
import type { EntityReport } from './analysisReport.ts'

type CriterionName = keyof EntityReport['criteria']

/** The criteria in the order in which they are told. */
export const CRITERION_NAMES: readonly CriterionName[] = [...CRITERIA, 'repeat', 'convergence']
