import { csvOf, type CsvCell } from '../lib/csvOf.ts'
import type { AnalysisReport, EntityReport } from './analysisReport.ts'
import { CRITERION_NAMES } from './criterionNames.ts'

/** A heading, and what stands below it for each row. */
type Column<Row> = readonly [title: string, cell: (row: Row) => CsvCell]

const RANKING: readonly Column<EntityReport>[] = [
  ['rank', ({ rank }) => rank],
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['tier', ({ tier }) => tier],
  ['reported', ({ reported }) => String(reported)],
  ['score', ({ score }) => score],
  ...CRITERION_NAMES.map((name): Column<EntityReport> => [name, ({ criteria }) => criteria[name]]),
]

function mark(title: string, ids: readonly string[]): Column<{ readonly id: string }> {
  const marked = new Set(ids)
  return [title, ({ id }) => String(marked.has(id))]
}

/** Whether an entity is stopped or among those best to stop, where that was asked. */
function marks({ stopped, bestK }: AnalysisReport) {
  return [
    ...(stopped ? [mark('stopped', stopped.ids)] : []),
    ...(bestK ? [mark('greedyStop', bestK.greedy.ids), mark('bestStop', bestK.best.ids)] : []),
  ]
}

function csvWith<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return csvOf(
    columns.map(([title]) => title),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  )
}

/**
 * The entities of a report as CSV, by rank, each row with its run. Without routes: the entities between others, with their
 * betweenness. Headings are the names of the fields in the JSON.
 */
export function reportAsCsv(report: AnalysisReport): string {
  const last: Column<unknown> = ['runId', () => report.runId]
  if (!('structure' in report))
    return csvWith([...RANKING, ...marks(report), last], report.entities)
  const { cutEntities, betweenness } = report.structure
  const isCut = new Set(cutEntities)
  const columns: readonly Column<(typeof betweenness)[number]>[] = [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['betweenness', ({ value }) => value],
    ['share', ({ share }) => share],
    ['isCutEntity', ({ id }) => String(isCut.has(id))],
  ]
  return csvWith([...columns, ...marks(report), last], betweenness)
}
