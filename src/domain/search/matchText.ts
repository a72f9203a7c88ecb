import { indexTerms, isCjk } from './searchTerms.ts'
import type { SearchText } from './searchTexts.ts'

/** How well a text answers a query, best first. */
export const CLOSENESS = ['exact', 'begins', 'contains', 'similar'] as const

export type Closeness = (typeof CLOSENESS)[number]

export interface TextMatch {
  readonly text: SearchText
  readonly how: Closeness
}

/** Whether every word of the query begins a word of the text, or stands in it in scripts without spaces. */
function holdsAllWords(folded: string, words: readonly string[]): boolean {
  const spaced = ` ${folded}`
  return words.every((word) => (isCjk(word) ? folded.includes(word) : spaced.includes(` ${word}`)))
}

function closeness(folded: string, query: string): Closeness {
  if (folded === query) return 'exact'
  if (folded.startsWith(query)) return 'begins'
  return holdsAllWords(folded, query.split(' ')) ? 'contains' : 'similar'
}

/**
 * The text of an entity that answers a folded query best, by closeness, then by how many of the `found` index
 * terms it holds, then in the order of the texts.
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
    const terms = new Set(indexTerms(text.text).filter((term) => found.has(term))).size
    if (best && rank === best.rank && terms <= best.terms) continue
    best = { text, how, rank, terms }
  }
  return best && { text: best.text, how: best.how }
}
