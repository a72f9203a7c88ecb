import { parseArgs } from 'node:util'
import { UsageError } from '../cli/usageError.ts'
import {
  DEFAULT_EXHIBIT_LOOK,
  EXHIBIT_GROUNDS,
  EXHIBIT_RATIOS,
  EXHIBIT_SOURCES,
  type ExhibitLook,
} from '../domain/exhibit/exhibit.ts'
import { EXHIBIT_THEMES } from '../domain/exhibit/exhibitColours.ts'
import { commandLineWords } from '../words/commandLine.ts'

/** What a person asked for. */
export interface ExhibitRequest {
  readonly files: readonly string[]
  /** a link, or what stands behind its `#`; empty for the view the network opens with */
  readonly view: string
  readonly output: string
  readonly look: ExhibitLook
  /** whether people who are not listed, charged or convicted keep their names */
  readonly keepsNames: boolean
  readonly force: boolean
}

const { usage } = commandLineWords

const RATIOS = EXHIBIT_RATIOS.filter((ratio) => ratio !== 'screen')

function oneOf<Value extends string>(
  option: string,
  text: string,
  values: readonly Value[],
): Value {
  const value = values.find((known) => known === text)
  if (value === undefined) throw new UsageError(usage.oneOf(option, text, values))
  return value
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        view: { type: 'string', default: '' },
        out: { type: 'string' },
        ratio: { type: 'string', default: DEFAULT_EXHIBIT_LOOK.ratio },
        theme: { type: 'string', default: DEFAULT_EXHIBIT_LOOK.theme },
        ground: { type: 'string', default: DEFAULT_EXHIBIT_LOOK.ground },
        sources: { type: 'string', default: DEFAULT_EXHIBIT_LOOK.sources },
        names: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** Reads the arguments behind the word `exhibit`. Throws a UsageError when they make no sense. */
export function exhibitArguments(args: readonly string[]): ExhibitRequest {
  const { values, positionals: files } = parsed(args)
  if (files.length === 0) throw new UsageError(usage.noFile('exhibit'))
  if (values.out === undefined || !values.out.toLowerCase().endsWith('.svg'))
    throw new UsageError(usage.noSvg)
  return {
    files,
    view: values.view,
    output: values.out,
    look: {
      ratio: oneOf('ratio', values.ratio, RATIOS),
      theme: oneOf('theme', values.theme, EXHIBIT_THEMES),
      ground: oneOf('ground', values.ground, EXHIBIT_GROUNDS),
      sources: oneOf('sources', values.sources, EXHIBIT_SOURCES),
    },
    keepsNames: values.names,
    force: values.force,
  }
}
