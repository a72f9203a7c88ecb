import type { EntityId } from '../domain/network/schema/entity.ts'
import { commandLineWords as words } from '../words/commandLine.ts'
import { alignColumns, type TextColumn } from './alignColumns.ts'
import type { AnalysisReport, EntityReport } from './analysisReport.ts'
import { bestText } from './bestText.ts'
import { CRITERION_NAMES } from './criterionNames.ts'
import { stoppedTable } from './stoppedTable.ts'

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
    { title: words.columns.entity, text: ({ id, name }) => `${name} (${id})` },
  ]
  return alignColumns(columns, betweenness)
}

function rankingTable(report: Exclude<AnalysisReport, { readonly structure: unknown }>): string {
  const { entryPoints, endUsers, connectedPairs, entities } = report
  const figures = words.figures(entryPoints.length, endUsers.length, connectedPairs)
  const body = entities.length === 0 ? `${words.none}\n` : alignColumns(RANKING, entities)
  return `${figures}\n\n${body}`
}

/** A report to be read in a terminal. `nameOf` gives the names of entities. */
export function reportAsTable(report: AnalysisReport, nameOf: (id: EntityId) => string): string {
  const head = `${report.network.title}\n${words.run(report.runId)}\n`
  const body =
    'structure' in report
      ? `${words.notApplicable[report.notApplicable]}\n\n${structureTable(report.structure)}`
      : rankingTable(report)
  const { bestK, stopped } = report
  const answers = [bestK && bestText(bestK, nameOf), stopped && stoppedTable(stopped)]
  return [`${head}${body}`, ...answers.filter((answer) => answer !== undefined)].join('\n')
}
