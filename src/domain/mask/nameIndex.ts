import { foldText } from '../../lib/foldText.ts'

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const PIECES = /[\p{L}\p{N}]+/gu

/** A way a name may stand in a text. */
export interface NamePattern {
  readonly kind: 'cjk' | 'spaced' | 'exact'
  /** of a regular expression */
  readonly source: string
  /** what the text must hold for it: letters alone, folded, or the name itself where it is looked for as it is */
  readonly held: string
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}

/** The letters of a text, folded and without what stands between them, and where its pieces begin there. */
function lettersOf(text: string) {
  const starts: number[] = []
  let letters = ''
  for (const [piece] of text.matchAll(PIECES)) {
    starts.push(letters.length)
    letters += foldText(piece).replaceAll(' ', '')
  }
  return { letters, starts }
}

/**
 * Finds which of many patterns can be in a text at all, in time that does not grow with how many they are: loose ones by their letters,
 * exact ones by their first word, ideographs by the first. It may find too many, never too few.
 */
export function indexPatterns(
  patterns: Iterable<NamePattern>,
): (text: string) => readonly NamePattern[] {
  const spaced = new Map<string, NamePattern[]>()
  const exact = new Map<string, NamePattern[]>()
  const cjk = new Map<string, NamePattern[]>()
  for (const pattern of patterns) {
    const { kind, held } = pattern
    if (kind === 'spaced') add(spaced, held, pattern)
    else if (kind === 'exact') add(exact, held.match(PIECES)?.[0] ?? '', pattern)
    else add(cjk, held.match(CJK)?.[0] ?? '', pattern)
  }
  const lengths = new Set([...spaced.keys()].map((held) => held.length))
  return (text) => {
    const found = new Set<NamePattern>()
    if (spaced.size > 0) {
      const { letters, starts } = lettersOf(text)
      for (const at of starts)
        for (const length of lengths)
          for (const pattern of spaced.get(letters.slice(at, at + length)) ?? []) found.add(pattern)
    }
    if (exact.size > 0)
      for (const piece of ['', ...(text.match(PIECES) ?? [])])
        for (const pattern of exact.get(piece) ?? [])
          if (text.includes(pattern.held)) found.add(pattern)
    if (cjk.size > 0)
      for (const sign of new Set(text.match(CJK)))
        for (const pattern of cjk.get(sign) ?? []) found.add(pattern)
    return [...found]
  }
}
