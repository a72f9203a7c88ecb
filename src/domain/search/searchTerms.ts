import { foldText } from '../../lib/foldText.ts'

/** Scripts written without spaces, or whose words are too short to be split from their endings. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu
const ONLY_CJK = new RegExp(`^${CJK.source}$`, 'u')
/** Letters of words written together at most: syllables run together in a transliteration, long words do not. */
const LONGEST_JOINED = 14

/** True for a term in Chinese, Japanese or Korean script. */
export function isCjk(term: string): boolean {
  return ONLY_CJK.test(term)
}

/** Words of a folded text, a run of CJK characters apart from letters beside it. */
function wordsOf(folded: string): string[] {
  return folded
    .replace(CJK, (run) => ` ${run} `)
    .split(' ')
    .filter((word) => word !== '')
}

function bigrams(run: string): string[] {
  const characters = Array.from(run)
  if (characters.length === 1) return [run]
  return characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`)
}

/** Words written together: each with the next, and all of them. Finds "sokmin" in "Sok-min". */
function joined(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const pairs = words.slice(1).map((word, place) => `${words[place] ?? ''}${word}`)
  return [...pairs, words.join('')].filter((term) => term.length <= LONGEST_JOINED)
}

/**
 * Terms a folded text is found by: its words, words written together, and for CJK scripts every character and every
 * two neighbours, since those scripts do not part words.
 */
export function indexTerms(folded: string): string[] {
  const words = wordsOf(folded)
  const letters = words.filter((word) => !isCjk(word))
  const runs = words.filter(isCjk)
  return [
    ...letters,
    ...joined(letters),
    ...runs.flatMap((run) => [...Array.from(run), ...bigrams(run)]),
  ]
}

/** What a query asks for: terms that all have to be found, or else all letters written together. */
export interface QueryTerms {
  readonly terms: readonly string[]
  readonly together: string | null
}

/** Takes a query apart the way texts are. */
export function queryTerms(query: string): QueryTerms {
  const words = wordsOf(foldText(query))
  const terms = words.flatMap((word) => (isCjk(word) ? bigrams(word) : [word]))
  const together = words.length > 1 && !words.some(isCjk) ? words.join('') : null
  return { terms: [...new Set(terms)], together }
}
