import { openWords } from '../../words/open.ts'
import { scanString, type Scanned } from './scanString.ts'

const words = openWords.json
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y
const WORD = /[\p{L}_$][\p{L}\p{N}_$.]{0,30}/uy
const JSON_WORDS = new Set(['true', 'false', 'null'])

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** What is wrong with text that stands where a value should, if none of JSON's values begins like it. */
export function strangeValue(text: string, at: number): string {
  const character = text.charAt(at)
  if (character === "'") return words.singleQuote
  if ('“”„‟'.includes(character)) return words.curlyQuote
  if (text.startsWith('//', at) || text.startsWith('/*', at)) return words.comment
  return words.value
}

/** Scans the string, number, true, false or null that should stand at `at`. */
export function scanScalar(text: string, at: number): Scanned {
  const character = text.charAt(at)
  if (character === '"') return scanString(text, at)
  if (/[-+.\d]/.test(character)) {
    const number = matchAt(NUMBER, text, at)
    return number === null ? { at, what: words.number } : { next: at + number.length }
  }
  const word = matchAt(WORD, text, at)
  if (word === null) return { at, what: strangeValue(text, at) }
  return JSON_WORDS.has(word) ? { next: at + word.length } : { at, what: words.word(word) }
}
