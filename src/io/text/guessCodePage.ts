import type { TextEncoding } from '../../domain/import/tableMapping.ts'

/** Bytes looked at; what a text is in shows in its first lines. */
const BYTES_LOOKED_AT = 64 * 1024
/** Fewer high bytes tell nothing. */
const LEAST = 8

interface HighBytes {
  readonly all: number
  /** those that stand in a run of three or more, which western words have next to none of */
  readonly inRuns: number
  /** pairs that are a Korean syllable */
  readonly syllables: number
  /** those that are Cyrillic letters */
  readonly cyrillic: number
}

function highBytes(bytes: Uint8Array): HighBytes {
  const length = Math.min(bytes.length, BYTES_LOOKED_AT)
  let all = 0
  let inRuns = 0
  let syllables = 0
  let cyrillic = 0
  for (let at = 0; at < length;) {
    let end = at
    while (end < length && (bytes[end] ?? 0) >= 0x80) end += 1
    const run = end - at
    all += run
    if (run >= 3) inRuns += run
    for (let place = at; place < end; place += 1) {
      const byte = bytes[place] ?? 0
      if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) cyrillic += 1
      const isFirst = (place - at) % 2 === 0 && byte >= 0xb0 && byte <= 0xc8
      if (isFirst && place + 1 < end && (bytes[place + 1] ?? 0) >= 0xa1) syllables += 1
    }
    at = Math.max(end, at + 1)
  }
  return { all, inRuns, syllables, cyrillic }
}

/**
 * Which one of the old code pages a text that is no Unicode is in. Korean and Cyrillic are told by what nearly all of their
 * bytes are and hardly any western one is; anything else is Windows-1252, of which `isOdd` says that few western words look so.
 */
export function guessCodePage(bytes: Uint8Array): {
  readonly encoding: TextEncoding
  readonly isOdd: boolean
} {
  const { all, inRuns, syllables, cyrillic } = highBytes(bytes)
  if (all >= LEAST && syllables * 2 >= all * 0.9) return { encoding: 'euc-kr', isOdd: false }
  const isOdd = all >= LEAST && inRuns >= all * 0.6
  if (isOdd && cyrillic >= all * 0.97) return { encoding: 'windows-1251', isOdd: false }
  return { encoding: 'windows-1252', isOdd }
}
