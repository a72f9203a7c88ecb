import { parseArgs } from 'node:util'
import { commandLineWords } from '../words/commandLine.ts'

const FORMATS = ['table', 'json', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** What a person asked for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'validate'; readonly file: string }
  | ({ readonly command: 'analyze'; readonly file: string; readonly format: Format } & Questions)

/** What is asked beyond the ranking. */
export interface Questions {
  /** ids of the entities to stop, each once; absent when nothing is to be stopped */
  readonly stop?: readonly string[]
  /** how many entities the best set may hold */
  readonly best?: number
}

const MOST_STOPPED = 20

/** What is wrong with a command, as a sentence. */
export class UsageError extends Error {}

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

/** Reads the arguments behind the program's name. Throws a UsageError when they make no sense. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parsed(args)
  const { help, format, stop, best } = values
  const [command, file, extra] = positionals
  if (help || command === 'help') return { command: 'help' }
  if (command === undefined) throw new UsageError(usage.noCommand)
  if (command !== 'analyze' && command !== 'validate')
    throw new UsageError(usage.unknownCommand(command))
  if (file === undefined) throw new UsageError(usage.noFile(command))
  if (extra !== undefined) throw new UsageError(usage.tooMany(extra))
  if (command === 'validate') {
    const extraOption = Object.keys({ ...values }).find((name) => name !== 'help')
    if (extraOption !== undefined) throw new UsageError(usage.onlyAnalyze(extraOption))
    return { command, file }
  }
  return {
    command,
    file,
    format: formatOf(format),
    ...(stop !== undefined && { stop: stopOf(stop) }),
    ...(best !== undefined && { best: bestOf(best) }),
  }
}
