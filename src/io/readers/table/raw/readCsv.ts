import { parse } from 'papaparse'
import type { TextEncoding } from '../../../../domain/import/tableMapping.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { mappingWords } from '../../../../words/mapping.ts'
import { guessCodePage } from '../../../text/guessCodePage.ts'
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

/** What a person should know of an encoding that was told by no more than the look of the text. */
function doubtOf(encoding: TextEncoding, bytes: Uint8Array): string | null {
  const called = mappingWords.encodings[encoding]
  if (encoding === 'euc-kr' || encoding === 'windows-1251') return words.codePage(called)
  const isOdd = encoding === 'windows-1252' && guessCodePage(bytes).isOdd
  return isOdd ? words.oddCodePage(called) : null
}

/** Control characters that no text has, but for tabs, ends of lines, pages and files. */
const isControl = (code: number) => code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a

/** True for what has the letters of no table: pictures, programs, archives. */
function isBinary(text: string): boolean {
  const length = Math.min(text.length, 4096)
  let controls = 0
  for (let at = 0; at < length; at += 1) if (isControl(text.charCodeAt(at))) controls += 1
  return controls > length * 0.02
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
  if (isBinary(read.text)) return null
  const text = read.text.endsWith('\u001a') ? read.text.slice(0, -1) : read.text
  const delimiter = said.delimiter ?? guessDelimiter(text)
  const remarks: RawRemark[] = []
  const doubt = said.encoding ? null : doubtOf(encoding, bytes)
  if (doubt !== null) remarks.push({ sentence: doubt })
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
