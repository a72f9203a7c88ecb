import { collectProblems } from '../domain/network/check/collectProblems.ts'
import { entityName } from '../domain/network/entityName.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { OpenProblems } from '../domain/network/openProblems.ts'
import { commandLineWords as words } from '../words/commandLine.ts'
import { analysisReport, type AnalysisReport } from './analysisReport.ts'
import { convert } from './convert.ts'
import { lessonProblems } from './lessonProblems.ts'
import { openFiles } from './openFiles.ts'
import { readArguments, type Format, type Request } from './readArguments.ts'
import { reportLines } from './readingReport.ts'
import { reportAsCsv } from './reportAsCsv.ts'
import { reportAsTable } from './reportAsTable.ts'
import { standalone } from './standalone.ts'
import { UsageError } from './usageError.ts'

/** What a command leaves behind. */
export interface Ended {
  /** 0 fine, 1 invalid input, 2 usage */
  readonly exitCode: 0 | 1 | 2
  readonly out: string
  readonly errors: string
}

type NameOf = (id: EntityId) => string

const WRITERS: Readonly<Record<Format, (report: AnalysisReport, nameOf: NameOf) => string>> = {
  table: reportAsTable,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  csv: reportAsCsv,
}

const fine = (out: string, errors = ''): Ended => ({ exitCode: 0, out, errors })

/** The answer to files that are no network. */
export function refused(
  { name, count, problems }: OpenProblems,
  heading: (name: string, count: number) => string = words.cannotOpen,
): Ended {
  const lines = problems.map(({ path, sentence }) => `  ${words.problem(path, sentence)}`)
  if (count > problems.length) lines.push(`  ${words.moreProblems(count - problems.length)}`)
  return {
    exitCode: 1,
    out: '',
    errors: `${[heading(name, count), ...lines].join('\n')}\n`,
  }
}

async function answer(
  request: Request,
  folder: string,
  readTemplate: () => string | null,
): Promise<Ended> {
  if (request.command === 'help') return fine(words.help)
  const opened = await openFiles(request.files, folder)
  if (!opened.ok) return refused(opened.problems)
  if (request.command === 'convert') {
    const { out, errors } = await convert(opened, request, folder)
    return fine(out, errors)
  }
  if (request.command === 'standalone') {
    const { out, errors } = standalone(opened, request, folder, readTemplate())
    return fine(out, errors)
  }
  const { name, network, report, dataHash } = opened
  const remarks = report.remarks.length > 0 ? `${reportLines(report).join('\n')}\n` : ''
  if (request.command === 'analyze') {
    const nameOf: NameOf = (id) => entityName(network, id)
    return fine(WRITERS[request.format](analysisReport(opened, request), nameOf), remarks)
  }
  const { entities, relations, sources } = network
  const valid = words.valid(name, entities.length, relations.length, sources.length)
  const problems = await lessonProblems(network)
  if (problems.length > 0) return refused(collectProblems(name, problems), words.notSolvable)
  const lines = [valid, words.readAs(report.format), words.dataHash(dataHash)]
  return fine(`${lines.join('\n')}\n`, remarks)
}

/**
 * Does what the arguments ask for. Files are looked for from `folder`; `readTemplate` gives the stand-alone page without a
 * network, null where the app is not built. What is wrong with the input or the command is in the
 * answer; throws only where the atlas itself is at fault.
 */
export async function runCommandLine(
  args: readonly string[],
  folder: string,
  readTemplate: () => string | null,
): Promise<Ended> {
  try {
    return await answer(readArguments(args), folder, readTemplate)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { exitCode: 2, out: '', errors: `${error.message}\n${words.usage.seeHelp}\n` }
  }
}
