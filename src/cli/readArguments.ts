import { parseArgs } from 'node:util'
import { commandLineWords } from '../words/commandLine.ts'

const FORMATS = ['table', 'json', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** What a person asked for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'validate'; readonly file: string }
  | { readonly command: 'analyze'; readonly file: string; readonly format: Format }

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

/** Reads the arguments behind the program's name. Throws a UsageError when they make no sense. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parsed(args)
  const { help, format } = values
  const [command, file, extra] = positionals
  if (help || command === 'help') return { command: 'help' }
  if (command === undefined) throw new UsageError(usage.noCommand)
  if (command !== 'analyze' && command !== 'validate')
    throw new UsageError(usage.unknownCommand(command))
  if (file === undefined) throw new UsageError(usage.noFile(command))
  if (extra !== undefined) throw new UsageError(usage.tooMany(extra))
  if (command === 'analyze') return { command, file, format: formatOf(format) }
  if (format !== undefined) throw new UsageError(usage.onlyAnalyze('format'))
  return { command, file }
}
