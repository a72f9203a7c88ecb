import { exportWords } from '../../words/exportPart.ts'

/** Bytes of UTF-8 a name may take; most file systems hold 255, and an ending, a number or ".part" has to fit behind it. */
const MOST_BYTES = 150

/** What Windows, macOS or a shell would take for something else, and what cannot be seen: controls, bidi marks, lone surrogates. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu

/** Names that Windows keeps for devices, whatever ending stands behind them. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=$|[. ])/iu

const utf8 = new TextEncoder()
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function cutToFit(name: string): string {
  if (utf8.encode(name).length <= MOST_BYTES) return name
  let [kept, bytes] = ['', 0]
  // No name that fits is longer, and no text is cut in pieces further than that.
  for (const { segment } of graphemes.segment(name.slice(0, MOST_BYTES))) {
    bytes += utf8.encode(segment).length
    if (bytes > MOST_BYTES) break
    kept += segment
  }
  return kept
}

const trimmed = (name: string) => name.replaceAll(/^[\s.~-]+|[\s.]+$/gu, '')

/**
 * A title as the name of a file, without ending, that every common system takes: no path, no control or invisible characters,
 * no name of a Windows device, at most 150 bytes of UTF-8 cut between characters as a person sees them. Scripts are kept.
 */
export function safeFileName(title: string): string {
  const spaced = title.normalize('NFC').replaceAll(UNSAFE, ' ').replaceAll(/\s+/gu, ' ')
  const name = trimmed(cutToFit(trimmed(spaced)))
  if (name === '') return exportWords.unnamed
  return RESERVED.test(name) ? `_${name}` : name
}
