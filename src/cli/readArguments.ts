import { parseArgs } from 'node:util'
import { ALL_WRITERS } from '../io/write/allWriters.ts'
import { commandLineWords } from '../words/commandLine.ts'
import { isReportName } from './readingReport.ts'
import { UsageError } from './usageError.ts'
import { writerOf } from './writerOf.ts'

const FORMATS = ['table', 'json', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** What a person asked for. Several files are read together as one network. */
export type Request =
  | { readonly command: 'help' }
  | ({ readonly command: 'validate'; readonly files: readonly string[] } & Masking)
  | ConvertRequest
  | StandaloneRequest
  | ({
      readonly command: 'analyze'
      readonly files: readonly string[]
      readonly format: Format
    } & Questions &
      Masking)

/** What every command asks that tells names unless it is told not to. */
interface Masking {
  /** people who are not listed, charged or convicted are told by initials only */
  readonly masksPeople: boolean
}

/** Files to read and the one to write; its ending says in which format. */
export interface ConvertRequest extends Masking {
  readonly command: 'convert'
  readonly files: readonly string[]
  readonly output: string
  /** where to write what became of each record, as JSON or CSV by its ending */
  readonly report?: string
  /** whether what is there already may be overwritten */
  readonly force: boolean
}

/** Files to put into a page that opens anywhere. */
export interface StandaloneRequest {
  readonly command: 'standalone'
  readonly files: readonly string[]
  readonly output: string
  /** the names of people who are not listed, charged or convicted stay in it */
  readonly names: boolean
  readonly force: boolean
}

/** What is asked beyond the ranking. */
export interface Questions {
  /** ids of the entities to stop, each once; absent when nothing is to be stopped */
  readonly stop?: readonly string[]
  /** how many entities the best set may hold */
  readonly best?: number
}

const MOST_STOPPED = 20

const { usage } = commandLineWords

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        stop: { type: 'string' },
        best: { type: 'string' },
        report: { type: 'string' },
        force: { type: 'boolean' },
        names: { type: 'boolean' },
        'mask-people': { type: 'boolean' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function formatOf(format = 'table'): Format {
  const known = FORMATS.find((one) => one === format)
  if (!known) throw new UsageError(usage.format(format))
  return known
}

function stopOf(text: string): readonly string[] {
  const ids = text.split(',').map((id) => id.trim())
  const named = new Set(ids.filter((id) => id !== ''))
  if (named.size === 0) throw new UsageError(usage.noIds)
  return [...named]
}

function bestOf(text: string): number {
  const k = Number(text)
  if (!/^\d+$/.test(text) || k < 1 || k > MOST_STOPPED) throw new UsageError(usage.best(text))
  return k
}

/** The options each command takes; `help` is for all. */
const OPTIONS: Readonly<Record<Exclude<Request['command'], 'help'>, readonly string[]>> = {
  analyze: ['format', 'stop', 'best', 'mask-people'],
  validate: ['mask-people'],
  convert: ['report', 'mask-people', 'force'],
  standalone: ['names', 'force'],
}

type Command = keyof typeof OPTIONS
const isCommand = (name: string): name is Command => Object.hasOwn(OPTIONS, name)

function refuseOthers(command: Command, given: readonly string[]): void {
  const own = OPTIONS[command]
  const other = given.find((name) => name !== 'help' && !own.includes(name))
  if (other === undefined) return
  const owners = Object.entries(OPTIONS).filter(([, names]) => names.includes(other))
  throw new UsageError(
    usage.onlyFor(
      other,
      owners.map(([owner]) => owner),
    ),
  )
}

interface ConvertOptions extends Masking {
  readonly report: string | undefined
  readonly force: boolean
}

function convertOf(
  names: readonly string[],
  { report, force, masksPeople }: ConvertOptions,
): ConvertRequest {
  const output = names.at(-1)
  if (output === undefined || names.length < 2) throw new UsageError(usage.noOutput)
  if (!writerOf(output)) {
    const endings = ALL_WRITERS.map(({ extension }) => extension)
    throw new UsageError(usage.unknownEnding(output, endings))
  }
  if (report !== undefined && !isReportName(report)) throw new UsageError(usage.report(report))
  const files = names.slice(0, -1)
  return {
    command: 'convert',
    files,
    output,
    ...(report !== undefined && { report }),
    masksPeople,
    force,
  }
}

function standaloneOf(
  names: readonly string[],
  keepsNames = false,
  force = false,
): StandaloneRequest {
  const output = names.at(-1)
  if (output === undefined || names.length < 2) throw new UsageError(usage.noOutput)
  if (!/\.html?$/i.test(output)) throw new UsageError(usage.noPage(output))
  return { command: 'standalone', files: names.slice(0, -1), output, names: keepsNames, force }
}

/** Reads the arguments behind the program's name. Throws a UsageError when they make no sense. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parsed(args)
  const { help, format, stop, best, report, names, force = false } = values
  const masksPeople = values['mask-people'] ?? false
  const [command, ...files] = positionals
  if (help || command === 'help') return { command: 'help' }
  if (command === undefined) throw new UsageError(usage.noCommand)
  if (!isCommand(command)) throw new UsageError(usage.unknownCommand(command))
  if (files.length === 0) throw new UsageError(usage.noFile(command))
  refuseOthers(command, Object.keys({ ...values }))
  if (command === 'validate') return { command, files, masksPeople }
  if (command === 'convert') return convertOf(files, { report, force, masksPeople })
  if (command === 'standalone') return standaloneOf(files, names, force)
  return {
    command,
    files,
    format: formatOf(format),
    masksPeople,
    ...(stop !== undefined && { stop: stopOf(stop) }),
    ...(best !== undefined && { best: bestOf(best) }),
  }
}
