import { csvOf } from '../lib/csvOf.ts'
import type { AnalysisReport } from './analysisReport.ts'
import { CRITERION_NAMES } from './criterionNames.ts'

/**
 * The entities of a report as CSV, by rank, each row with its run. Without routes: the entities between others, with their
 * betweenness. Headings are the names of the fields in the JSON.
 */
export function reportAsCsv(report: AnalysisReport): string {
  const { runId } = report
  if ('structure' in report) {
    const { structure } = report
    const isCut = new Set(structure.cutEntities)
    return csvOf(
      ['id', 'betweenness', 'share', 'isCutEntity', 'runId'],
      structure.betweenness.map(({ id, value, share }) => [
        id,
        value,
        share,
        String(isCut.has(id)),
        runId,
      ]),
    )
  }
  return csvOf(
    ['rank', 'id', 'name', 'tier', 'reported', 'score', ...CRITERION_NAMES, 'runId'],
    report.entities.map(({ rank, id, name, tier, reported, score, criteria }) => [
      rank,
      id,
      name,
      tier,
      String(reported),
      score,
      ...CRITERION_NAMES.map((criterion) => criteria[criterion]),
      runId,
    ]),
  )
}
