import type { Closeness } from '../../domain/search/matchText.ts'
import { isCjk } from '../../domain/search/searchTerms.ts'
import { foldText } from '../../lib/foldText.ts'
import { editDistance } from '../../lib/editDistance.ts'
import { foldedLetters, type FoldedLetter } from './foldedLetters.ts'

/** A piece of a text, and whether it answers the query. */
export interface TextPart {
  readonly text: string
  readonly isMatch: boolean
}

/** Most letters that may differ between words taken for similar. */
const SIMILAR = 2

type Mark = (from: number, to: number) => void

/** Marks where a word of the query begins a word of the text, or stands in it in scripts without spaces. */
function markWords(folded: string, words: readonly string[], mark: Mark): void {
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      if (at === 0 || folded[at - 1] === ' ' || isCjk(word)) mark(at, at + word.length)
  }
}

/** Marks where the query stands when spaces do not count. */
function markTogether(letters: readonly FoldedLetter[], query: string, mark: Mark): void {
  const places = letters.flatMap(({ letter }, place) => (letter === ' ' ? [] : [place]))
  const together = query.replaceAll(' ', '')
  const at = places
    .map((place) => letters[place]?.letter)
    .join('')
    .indexOf(together)
  if (at < 0) return
  mark(places[at] ?? 0, (places[at + together.length - 1] ?? 0) + 1)
}

function markSimilar(folded: string, words: readonly string[], mark: Mark): void {
  for (const { 0: word, index } of folded.matchAll(/\S+/g))
    if (words.some((other) => other.length > SIMILAR && editDistance(word, other) <= SIMILAR))
      mark(index, index + word.length)
}

/** Takes a text apart into what answers a query and what does not, the accents and signs of the text kept. */
export function matchedParts(text: string, query: string, how: Closeness): readonly TextPart[] {
  const letters = foldedLetters(text)
  const folded = letters.map(({ letter }) => letter).join('')
  const asked = foldText(query)
  const words = asked.split(' ').filter((word) => word !== '')
  const isMatch = Array.from({ length: text.length }, () => false)
  let marks = 0
  const mark: Mark = (from, to) => {
    marks += 1
    const [first, last] = [letters[from], letters[to - 1]]
    if (first && last) isMatch.fill(true, first.start, last.end)
  }

  markWords(folded, words, mark)
  if (marks === 0 && words.length > 0) markTogether(letters, asked, mark)
  if (how === 'similar') markSimilar(folded, words, mark)

  const parts: { text: string; isMatch: boolean }[] = []
  for (let place = 0; place < text.length; place++) {
    const last = parts.at(-1)
    const isBetween = text[place] === ' ' && isMatch[place - 1] && isMatch[place + 1]
    const matches = isBetween || (isMatch[place] ?? false)
    if (last?.isMatch === matches) last.text += text[place]
    else parts.push({ text: text[place] ?? '', isMatch: matches })
  }
  return parts
}
