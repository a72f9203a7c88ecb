import { isJsonObject } from '../../../domain/network/jsonObject.ts'
import { wholeFileProblem } from '../../../domain/network/check/collectProblems.ts'
import type { OpenProblems } from '../../../domain/network/openProblems.ts'
import type { RecordPlace } from '../../../domain/import/importReport.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import { decodeText } from '../../decodeText.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { findJsonError } from '../../json/findJsonError.ts'
import { parseJson } from '../../json/parseJson.ts'
import type { Progress, SourceFile } from '../../reader/reader.ts'

/** A JSON value that should be an entity, with its place. */
export interface PlacedValue {
  readonly value: unknown
  readonly place: RecordPlace
}

type Values =
  | { readonly ok: true; readonly values: PlacedValue[] }
  | { readonly ok: false; readonly problems: OpenProblems }

const LINES_A_STEP = 2_000

/** The list in a JSON document: the document itself, or what exports call results or entities; an entity alone is a list of one. */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isJsonObject(value)) return null
  for (const name of ['results', 'entities']) {
    const inside = value[name]
    if (Array.isArray(inside)) return inside
  }
  return 'schema' in value ? [value] : null
}

function* linesOf(text: string): Generator<{ line: number; text: string; end: number }> {
  let start = 0
  for (let line = 1; start < text.length; line += 1) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    yield { line, text: text.slice(start, end).trim(), end }
    start = end + 1
  }
}

function isObjectLine(line: string): boolean {
  if (!line.startsWith('{')) return false
  const parsed = parseJson(line)
  return parsed.ok && isJsonObject(parsed.value) && 'schema' in parsed.value
}

/** Whether any of the first lines is an entity by itself; a file of one line is read either way. */
function hasEntityLines(text: string): boolean {
  let seen = 0
  for (const { text: line } of linesOf(text)) {
    if (line === '') continue
    if (isObjectLine(line)) return true
    seen += 1
    if (seen >= 20) return false
  }
  return false
}

function brokenLine(json: string): string {
  const error = findJsonError(json)
  return error
    ? importFtmWords.badLine(error.offset + 1, error.what)
    : importFtmWords.unreadableLine
}

/** Reads the JSON values of one file: an entity a line, or one document that holds a list of them. */
export async function readEntities(
  file: SourceFile,
  log: ImportLog,
  progress: Progress,
  share: (done: number) => number,
): Promise<Values> {
  const decoded = decodeText(file.name, file.bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded
  const values: PlacedValue[] = []
  if (!hasEntityLines(text)) {
    const parsed = parseJson(text)
    if (!parsed.ok) return { ok: false, problems: wholeFileProblem(file.name, parsed.sentence) }
    const list = listIn(parsed.value)
    if (!list) return { ok: false, problems: wholeFileProblem(file.name, importFtmWords.none) }
    list.forEach((value, index) => {
      values.push({ value, place: { file: file.name, record: `[${index}]` } })
    })
    return { ok: true, values }
  }
  for (const { line, text: json, end } of linesOf(text)) {
    if (line % LINES_A_STEP === 0) await progress.step(share(end / text.length))
    if (json === '') continue
    const place = { file: file.name, line }
    const parsed = parseJson(json)
    if (parsed.ok) values.push({ value: parsed.value, place })
    else log.skipped(importFtmWords.sort.others, place, brokenLine(json))
  }
  return { ok: true, values }
}
