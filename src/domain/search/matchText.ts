import { indexTerms, isCjk } from './searchTerms.ts'
import type { SearchText } from './searchTexts.ts'

/** How well a text answers a query, best first. */
export const CLOSENESS = ['exact', 'begins', 'contains', 'similar'] as const

export type Closeness = (typeof CLOSENESS)[number]

export interface TextMatch {
  readonly text: SearchText
  readonly how: Closeness
}

/** Fewer letters stand together by chance. */
const SHORTEST_TOGETHER = 5

/** Whether every word of the query begins a word of the text, or stands in it in scripts without spaces. */
function holdsAllWords(folded: string, words: readonly string[]): boolean {
  const spaced = ` ${folded}`
  return words.every((word) => (isCjk(word) ? folded.includes(word) : spaced.includes(` ${word}`)))
}

/** Whether the query stands in the text when spaces do not count: "hong xiang" in "Hongxiang", and the reverse. */
function holdsTogether(folded: string, query: string): boolean {
  const together = query.replaceAll(' ', '')
  return together.length >= SHORTEST_TOGETHER && folded.replaceAll(' ', '').includes(together)
}

function closeness(folded: string, query: string): Closeness {
  if (folded === query) return 'exact'
  if (folded.startsWith(query)) return 'begins'
  return holdsAllWords(folded, query.split(' ')) || holdsTogether(folded, query)
    ? 'contains'
    : 'similar'
}

function termsFound(folded: string, found: ReadonlySet<string>): number {
  return new Set(indexTerms(folded).filter((term) => found.has(term))).size
}

/**
 * The text of an entity that answers a folded query best, by closeness; of similar ones the one that holds
 * most of the `found` index terms; then in the order of the texts.
 */
export function bestTextMatch(
  texts: readonly SearchText[],
  query: string,
  found: ReadonlySet<string>,
): TextMatch | null {
  let best: (TextMatch & { readonly rank: number; readonly terms: number }) | null = null
  for (const text of texts) {
    const how = closeness(text.folded, query)
    const rank = CLOSENESS.indexOf(how)
    if (best && rank > best.rank) continue
    const terms = how === 'similar' ? termsFound(text.folded, found) : 0
    if (best && rank === best.rank && terms <= best.terms) continue
    best = { text, how, rank, terms }
  }
  return best && { text: best.text, how: best.how }
}
