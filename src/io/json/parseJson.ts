import { shortValue } from '../../domain/network/check/shortValue.ts'
import { openWords } from '../../words/open.ts'
import { duplicateField } from './duplicateField.ts'
import { findJsonError } from './findJsonError.ts'
import { lineColumn } from './lineColumn.ts'

/** What a text that is no JSON seems to be, judged by how it begins; empty when it looks like broken JSON. */
function guess(text: string): string {
  const start = text.trimStart().slice(0, 1000)
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return openWords.guess.webPage
  if (start.startsWith('<')) return openWords.guess.xml
  const [line = ''] = start.split('\n', 1)
  return /^[\p{L}_"][^{}[\]:]*[,;\t]/u.test(line) ? openWords.guess.table : ''
}

function malformed(text: string): string {
  const error = findJsonError(text)
  if (!error) return openWords.json.unreadable
  const { line, column } = lineColumn(text, error.offset)
  return `${openWords.json.at(line, column, error.what)} ${guess(text)}`.trim()
}

/**
 * JSON.parse that answers malformed text with a sentence that names line and column, the same in every browser. An object that
 * names a field twice is refused too: JSON.parse would drop the first one in silence.
 */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; sentence: string } {
  try {
    const value: unknown = JSON.parse(text)
    const twice = duplicateField(text, value)
    if (twice === null) return { ok: true, value }
    const { name, line, column } = twice
    return { ok: false, sentence: openWords.json.twice(line, column, shortValue(name)) }
  } catch {
    return { ok: false, sentence: malformed(text) }
  }
}
