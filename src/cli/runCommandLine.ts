import { maskWith } from '../domain/mask/maskPeople.ts'
import { collectProblems } from '../domain/network/check/collectProblems.ts'
import { entityName } from '../domain/network/entityName.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { OpenProblems } from '../domain/network/openProblems.ts'
import { commandLineWords as words } from '../words/commandLine.ts'
import { analysisForOthers } from './analysisForOthers.ts'
import { analysisReport, type AnalysisReport } from './analysisReport.ts'
import { convert } from './convert.ts'
import { lessonProblems } from './lessonProblems.ts'
import { openFiles, type FilesOpened } from './openFiles.ts'
import { readArguments, type Format, type Request } from './readArguments.ts'
import { readingForOthers, type ReadingForOthers } from './readingForOthers.ts'
import { reportLines } from './readingReport.ts'
import { reportAsCsv } from './reportAsCsv.ts'
import { reportAsTable } from './reportAsTable.ts'
import { standalone } from './standalone.ts'
import { unsourcedLines } from './unsourcedLines.ts'
import { UsageError } from './usageError.ts'

/** What a command leaves behind. */
export interface Ended {
  /** 0 fine, 1 invalid input, 2 usage */
  readonly exitCode: 0 | 1 | 2
  readonly out: string
  readonly errors: string
}

type NameOf = (id: EntityId) => string
type Opened = Extract<FilesOpened, { readonly ok: true }>
type RequestOf<Command> = Extract<Request, { readonly command: Command }>

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

/** What was read, told with names or without. */
const toldReading = (opened: Opened, masksPeople: boolean): ReadingForOthers =>
  masksPeople ? readingForOthers(opened) : { report: opened.report, mask: null }

const remarksOf = ({ report, mask }: ReadingForOthers) => {
  const lines = [
    ...(report.remarks.length > 0 ? reportLines(report) : []),
    ...(mask ? [words.masked(mask.people.size)] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function analyze(opened: Opened, request: RequestOf<'analyze'>): Ended {
  const told = toldReading(opened, request.masksPeople)
  const { mask } = told
  const report = analysisReport(opened, request)
  const network = mask ? indexNetwork(maskWith(opened.network.file, mask)) : opened.network
  const write = WRITERS[request.format]
  const out = write(mask ? analysisForOthers(report, mask) : report, (id) =>
    entityName(network, id),
  )
  return fine(out, remarksOf(told))
}

async function validate(opened: Opened, { masksPeople }: RequestOf<'validate'>): Promise<Ended> {
  const told = toldReading(opened, masksPeople)
  const say = told.mask?.say ?? ((text: string) => text)
  const { name, network, report, dataHash } = opened
  const { entities, relations, sources } = network
  const problems = await lessonProblems(network)
  if (problems.length > 0) {
    const { errors, ...ended } = refused(collectProblems(name, problems), words.notSolvable)
    return { ...ended, errors: say(errors) }
  }
  const lines = [
    words.valid(name, entities.length, relations.length, sources.length),
    words.readAs(report.format),
    words.dataHash(dataHash),
    ...unsourcedLines(network).map(say),
  ]
  return fine(`${lines.join('\n')}\n`, remarksOf(told))
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
  return request.command === 'analyze' ? analyze(opened, request) : validate(opened, request)
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
