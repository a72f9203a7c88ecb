import type { TextEncoding } from '../../domain/import/tableMapping.ts'
import { decodeWindows1252 } from './decodeWindows1252.ts'
import { guessEncoding } from './guessEncoding.ts'

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
export function textOf(
  bytes: Uint8Array,
  encoding: TextEncoding | null = guessEncoding(bytes),
): ReadText | null {
  if (encoding === null) return null
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  return { text, encoding, unreadable: countUnreadable(text) }
}
