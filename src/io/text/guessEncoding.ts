import type { TextEncoding } from '../../domain/import/tableMapping.ts'
import { guessCodePage } from './guessCodePage.ts'

/** Pairs of bytes by which UTF-16 without a mark is told. */
const PAIRS_LOOKED_AT = 2048

const beginsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, place) => bytes[place] === byte)

/** The units that nearly every text holds, whatever its script: line breaks, tab, space, comma, semicolon, digits, "<". */
const isPlain = (unit: number) =>
  unit === 0x0a || unit === 0x0d || unit === 0x09 || (unit >= 0x20 && unit < 0x7f)

/** UTF-16 without a mark: zeros, or plain characters, on one side of the pairs of bytes only. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length >> 1, PAIRS_LOOKED_AT)
  let little = 0
  let big = 0
  let odd = bytes.length % 2
  let western = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    if (first === 0 && second === 0) odd += 1
    else if (second === 0 && isPlain(first)) little += 1
    else if (first === 0 && isPlain(second)) big += 1
    else if (isPlain(first) && isPlain(second)) western += 1
  }
  // Plain characters side by side are a text of single bytes in which some zeros stand.
  if (odd > 0 || pairs < 2 || western > pairs * 0.6) return null
  // A text in any script has line breaks, blanks and commas; a mistaken side has next to none of them.
  const least = Math.max(1, pairs * 0.02)
  if (little >= least && little > big * 10) return 'utf-16le'
  return big >= least && big > little * 10 ? 'utf-16be' : null
}

/** The text of bytes that are UTF-8 throughout; null of any others. Where the bytes are not the whole of a file, the last character may be cut. */
export function validUtf8(bytes: Uint8Array, isWhole = true): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole })
  } catch {
    return null
  }
}

/** True for UTF-8 in which some bytes were damaged: nearly all of its letters are good ones. */
function damagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let bad = 0
  let good = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) bad += 1
    else if (code > 0x7f) good += 1
  }
  return good >= bad * 8
}

/**
 * The encoding of a text: by its mark; UTF-16 without one by where its zeros lie; UTF-8 when all of it is valid, or nearly all; else
 * the code page it looks like, Windows-1252 if none, which takes any byte. Null when it holds zero bytes and is no UTF-16: that is no text. `isWhole` is false of the
 * beginning of a file.
 */
export function guessEncoding(bytes: Uint8Array, isWhole = true): TextEncoding | null {
  if (beginsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (beginsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (beginsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  if (bytes.includes(0)) return unmarkedUtf16(bytes)
  if (validUtf8(bytes, isWhole) !== null || damagedUtf8(bytes)) return 'utf-8'
  return guessCodePage(bytes).encoding
}
