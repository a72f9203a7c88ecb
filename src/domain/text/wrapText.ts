/** Width of a text in pixels. */
export type Measure = (text: string) => number

const ELLIPSIS = '…'
// Ideographs, kana, Hangul and full-width forms may break between any two characters …
const BREAKS_ANYWHERE =
  /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u
// … except before a mark that closes.
const STAYS_BEHIND = /^[、。，．）」』】〉》！？：；ー)\]},.!?:;%]/u

/** The smallest pieces a line may break between; a space stays at the end of its piece. */
function pieces(text: string): string[] {
  const result: string[] = []
  let piece = ''
  const flush = () => {
    if (piece) result.push(piece)
    piece = ''
  }
  for (const character of text.trim().replaceAll(/\s+/gu, ' ')) {
    if (BREAKS_ANYWHERE.test(character)) {
      if (!STAYS_BEHIND.test(character)) flush()
      piece += character
    } else {
      const last = piece.at(-1)
      if (last && BREAKS_ANYWHERE.test(last) && !STAYS_BEHIND.test(character) && character !== ' ')
        flush()
      piece += character
      if (character === ' ') flush()
    }
  }
  flush()
  return result
}

/** A word that is wider than a line, broken behind its hyphens; any other as it is. */
function atHyphens(part: string, maxWidth: number, measure: Measure): string[] {
  return measure(part.trimEnd()) > maxWidth ? part.split(/(?<=\p{L}-)(?=\p{L})/u) : [part]
}

function fill(parts: readonly string[], maxWidth: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    if (line && measure((line + part).trimEnd()) > maxWidth) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
    while (measure(line.trimEnd()) > maxWidth && Array.from(line.trimEnd()).length > 1) {
      const [head, tail] = splitLongWord(line, maxWidth, measure)
      lines.push(head)
      line = tail
    }
  }
  if (line.trimEnd()) lines.push(line.trimEnd())
  return lines
}

function splitLongWord(word: string, maxWidth: number, measure: Measure): [string, string] {
  const characters = Array.from(word)
  let length = characters.length - 1
  while (length > 1 && measure(characters.slice(0, length).join('')) > maxWidth) length -= 1
  return [characters.slice(0, length).join(''), characters.slice(length).join('')]
}

function shorten(line: string, maxWidth: number, measure: Measure): string {
  const characters = Array.from(line)
  while (characters.length > 0 && measure(characters.join('').trimEnd() + ELLIPSIS) > maxWidth)
    characters.pop()
  return characters.join('').trimEnd() + ELLIPSIS
}

/**
 * Breaks a text into at most `maxLines` lines of `maxWidth` pixels, as even in width as the breaks allow; what
 * does not fit ends in an ellipsis. Breaks between words, behind the hyphens of one wider than a line, and between any two ideographs or
 * syllables.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  maxLines: number,
  measure: Measure,
): string[] {
  const parts = pieces(text).flatMap((part) => atHyphens(part, maxWidth, measure))
  const lines = fill(parts, maxWidth, measure)
  if (lines.length > maxLines) {
    const rest = lines.slice(maxLines - 1).join(' ')
    return [...lines.slice(0, maxLines - 1), shorten(rest, maxWidth, measure)]
  }
  return lines.length < 2 ? lines : even(parts, lines, maxWidth, measure)
}

/** The same number of lines in the least width. */
function even(parts: readonly string[], lines: string[], maxWidth: number, measure: Measure) {
  let best = lines
  const widest = Math.max(...parts.map((part) => measure(part.trimEnd())))
  // No narrower than the longest word: it would be broken without need.
  let low = Math.max(measure(parts.join('')) / lines.length, Math.min(widest, maxWidth))
  let high = maxWidth
  for (let step = 0; step < 6; step += 1) {
    const width = (low + high) / 2
    const tried = fill(parts, width, measure)
    if (tried.length <= lines.length && tried.every((line) => measure(line) <= width)) {
      best = tried
      high = width
    } else low = width
  }
  return best
}
