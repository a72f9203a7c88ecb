import { openWords } from '../../words/open.ts'

const words = openWords.json
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/** Where scanning a token ended: at the offset behind it, or at the first place that is wrong and why. */
export type Scanned = { readonly next: number } | { readonly at: number; readonly what: string }

/**
 * Scans the JSON string whose opening quote stands at `start`. A string that never ends yields the length of
 * the text as `at` and an empty `what`.
 */
export function scanString(text: string, start: number): Scanned {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return { next: at + 1 }
    if (code < 0x20) return { at, what: words.control }
    if (code === 0x5c) {
      ESCAPE.lastIndex = at
      if (!ESCAPE.test(text)) return { at, what: words.escape }
      at = ESCAPE.lastIndex
    } else at += 1
  }
  return { at, what: '' }
}
