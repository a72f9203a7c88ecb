import type { PeopleMask } from '../domain/mask/peopleMask.ts'
import type { AnalysisReport } from './analysisReport.ts'

/** Fields that hold words for people to read; every other text is an id or a word of the format. */
const SAID = new Set(['title', 'name', 'sentence'])

/**
 * The outcome of `analyze` as others get it: the same numbers in the same order, with initials for names and neutral ids
 * as in a copy of the network that is masked.
 */
export function analysisForOthers(
  report: AnalysisReport,
  { say, idFor }: PeopleMask,
): AnalysisReport {
  const told = (value: unknown, field: string): unknown => {
    if (typeof value === 'string')
      return SAID.has(field) ? say(value) : (idFor('entities', value) ?? value)
    if (Array.isArray(value)) return value.map((one) => told(one, field))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inside]) => [key, told(inside, key)]),
    )
  }
  return told(report, '') as AnalysisReport
}
