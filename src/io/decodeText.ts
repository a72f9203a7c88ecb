import { openWords } from '../words/open.ts'
import { noText, type TextResult } from './textResult.ts'

const beginsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, place) => bytes[place] === byte)

/** UTF-8, or UTF-16 where the file says so by its first two bytes, as some Windows programs write it. */
function encodingOf(bytes: Uint8Array): string {
  if (beginsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  return beginsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8'
}

/** The text that the bytes of a file hold; what is no text is refused in words, never patched up. */
export function decodeText(name: string, bytes: Uint8Array): TextResult {
  if (beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return noText(name, openWords.file.archive)
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    return { ok: true, name, text }
  } catch {
    return noText(name, openWords.file.notText)
  }
}
