import type { TextEncoding } from '../../domain/import/tableMapping.ts'
import { decodeAs } from './decodeAs.ts'
import { guessEncoding, validUtf8 } from './guessEncoding.ts'

/** The text of a file and how it was written. */
export interface ReadText {
  readonly text: string
  readonly encoding: TextEncoding
  /** characters that stand as U+FFFD, because the bytes fit no character of the encoding */
  readonly unreadable: number
}

function countUnreadable(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1
  return count
}

/**
 * The text of a file without its byte order mark. `encoding` is what a person said, else it is guessed. Null when it holds no
 * text in any encoding. Never throws: bytes that fit no character become U+FFFD and are counted.
 */
export function fileText(bytes: Uint8Array, said?: TextEncoding): ReadText | null {
  if (said === undefined && !bytes.includes(0)) {
    // Most files are UTF-8, and to know it is to have read it.
    const text = validUtf8(bytes)
    if (text !== null) return { text, encoding: 'utf-8', unreadable: countUnreadable(text) }
  }
  const encoding = said ?? guessEncoding(bytes)
  if (encoding === null) return null
  const text = decodeAs(encoding, bytes)
  return { text, encoding, unreadable: countUnreadable(text) }
}
