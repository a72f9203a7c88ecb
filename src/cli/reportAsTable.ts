import { commandLineWords as words } from '../words/commandLine.ts'
import { alignColumns, type TextColumn } from './alignColumns.ts'
import type { AnalysisReport, EntityReport } from './analysisReport.ts'
import { CRITERION_NAMES } from './criterionNames.ts'

type Structure = Extract<AnalysisReport, { readonly structure: unknown }>['structure']

const share = (value: number | null) =>
  value === null ? words.noValue : `${(100 * value).toFixed(1)} %`

const RANKING: readonly TextColumn<EntityReport>[] = [
  { title: words.columns.rank, isNumber: true, text: ({ rank }) => String(rank) },
  { title: words.columns.tier, isNumber: true, text: ({ tier }) => String(tier ?? words.noValue) },
  { title: words.columns.score, isNumber: true, text: ({ score }) => score.toFixed(1) },
  ...CRITERION_NAMES.map((name): TextColumn<EntityReport> => ({
    title: words.criteria[name],
    isNumber: true,
    text: ({ criteria }) => share(criteria[name]),
  })),
  {
    title: words.columns.reported,
    text: ({ reported }) => (reported ? words.yes : ''),
  },
  { title: words.columns.entity, text: ({ id, name }) => `${name} (${id})` },
]

function structureTable({ cutEntities, betweenness }: Structure): string {
  const isCut = new Set(cutEntities)
  const columns: readonly TextColumn<Structure['betweenness'][number]>[] = [
    { title: words.columns.betweenness, isNumber: true, text: (row) => share(row.share) },
    { title: words.columns.cut, text: ({ id }) => (isCut.has(id) ? words.yes : '') },
    { title: words.columns.entity, text: ({ id }) => id },
  ]
  return alignColumns(columns, betweenness)
}

/** A report to be read in a terminal. */
export function reportAsTable(report: AnalysisReport): string {
  const head = `${report.network.title}\n${words.run(report.runId)}\n`
  if ('structure' in report)
    return `${head}${words.notApplicable[report.notApplicable]}\n\n${structureTable(report.structure)}`
  const figures = words.figures(
    report.entryPoints.length,
    report.endUsers.length,
    report.connectedPairs,
  )
  const body =
    report.entities.length === 0 ? `${words.none}\n` : alignColumns(RANKING, report.entities)
  return `${head}${figures}\n\n${body}`
}
