import { parse } from 'papaparse'
import type { TextEncoding } from '../../../../domain/import/tableMapping.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { fileText } from '../../../text/fileText.ts'
import { withoutEmptyRows } from './emptyRows.ts'
import { guessDelimiter } from './guessDelimiter.ts'
import { MOST_CELLS, type RawRemark, type RawRow, type RawTable } from './rawTable.ts'
import { unguardFormula } from '../../../table/formulaGuard.ts'

interface Parsed {
  readonly rows: RawRow[]
  /** where a row begins in which a quote opens that never closes */
  readonly unclosed: { readonly at: number; readonly line: number } | null
  readonly remarks: RawRemark[]
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1
  }
  return lines
}

function parseFrom(
  text: string,
  start: number,
  firstLine: number,
  delimiter: string,
  hasQuotes: boolean,
): Parsed {
  const rows: RawRow[] = []
  const remarks: RawRemark[] = []
  let unclosed: Parsed['unclosed'] = null
  let cells = 0
  let at = start
  let line = firstLine
  parse<string[]>(start === 0 ? text : text.slice(start), {
    delimiter,
    // No text holds this character, so that no quote is special.
    ...(hasQuotes ? {} : { quoteChar: '\uffff' }),
    step({ data, errors, meta }, parser) {
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        unclosed = { at, line }
        parser.abort()
        return
      }
      cells += data.length
      if (cells > MOST_CELLS) throw new Error(words.tooManyCells(MOST_CELLS))
      if (errors.length > 0) remarks.push({ line, sentence: words.oddQuotes })
      rows.push({ line, cells: data.map(unguardFormula) })
      const end = start + meta.cursor
      line += countLines(text, at, end)
      at = end
    },
  })
  return { rows, unclosed, remarks }
}

/**
 * A text as a table. `encoding` and `delimiter` are what a person said, else they are guessed. Null when it is no
 * text; throws when it has too many cells.
 */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  said: { readonly encoding?: TextEncoding | null; readonly delimiter?: string | null } = {},
): RawTable | null {
  const read = fileText(bytes, said.encoding ?? undefined)
  if (!read) return null
  const { encoding, unreadable } = read
  const text = read.text.endsWith('\u001a') ? read.text.slice(0, -1) : read.text
  const delimiter = said.delimiter ?? guessDelimiter(text)
  const remarks: RawRemark[] = []
  if (unreadable > 0) remarks.push({ sentence: words.unreadable(unreadable, encoding) })

  const parsed = parseFrom(text, 0, 1, delimiter, true)
  remarks.push(...parsed.remarks)
  let { rows } = parsed
  if (parsed.unclosed) {
    const { at, line } = parsed.unclosed
    remarks.push({ line, sentence: words.quoteNeverClosed })
    rows = rows.concat(parseFrom(text, at, line, delimiter, false).rows)
  }
  const full = withoutEmptyRows(rows)
  remarks.push(...full.remarks)
  return { name: file, file, sheet: null, encoding, delimiter, rows: full.rows, remarks }
}
