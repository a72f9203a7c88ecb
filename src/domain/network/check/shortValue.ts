import { openWords } from '../../../words/open.ts'
import { isJsonObject } from '../jsonObject.ts'

/** Characters of a text that are shown before it is cut. */
const SHOWN = 40

/** A JSON value in a few words, to be named in a sentence: `"Chin…"`, `12`, `a list of 3 entries`. */
export function shortValue(value: unknown): string {
  if (typeof value === 'string') {
    const characters = Array.from(value.slice(0, 2 * SHOWN + 2))
    const shown = characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : value
    return JSON.stringify(shown)
  }
  if (Array.isArray(value)) return openWords.found.list(value.length)
  if (isJsonObject(value)) return openWords.found.object(Object.keys(value).length)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'null'
}
