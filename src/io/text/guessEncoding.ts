import type { TextEncoding } from '../../domain/import/tableMapping.ts'

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
  for (let at = 0; at < pairs * 2; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    if (first === 0 && second === 0) odd += 1
    else if (second === 0 && isPlain(first)) little += 1
    else if (first === 0 && isPlain(second)) big += 1
  }
  if (odd > 0 || pairs < 2) return null
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

/**
 * The encoding of a text: by its mark; UTF-16 without one by where its zeros lie; UTF-8 when all of it is valid; else
 * Windows-1252, which takes any byte. Null when it holds zero bytes and is no UTF-16: that is no text. `isWhole` is false of the
 * beginning of a file.
 */
export function guessEncoding(bytes: Uint8Array, isWhole = true): TextEncoding | null {
  if (beginsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (beginsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (beginsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  if (bytes.includes(0)) return unmarkedUtf16(bytes)
  return validUtf8(bytes, isWhole) !== null ? 'utf-8' : 'windows-1252'
}
