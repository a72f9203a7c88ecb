import { editDistance } from '../../lib/editDistance.ts'
import type { NameWord } from './nameWord.ts'

/** In what way a word of one name stands for a word of another. */
export type WordLikeness =
  | 'same'
  | 'short'
  | 'spelling'
  | 'script'
  | 'typo'
  | 'initial'
  | 'joined'
  | 'acronym'

/** How good a counterpart is: 1 the same word. A typo counts by its length, see `typoLikeness`. */
export const LIKENESS = {
  same: 1,
  short: 0.95,
  joined: 0.95,
  spelling: 0.9,
  script: 0.9,
  initial: 0.7,
  acronym: 0.7,
} as const

export interface LikeWords {
  readonly how: WordLikeness
  /** in (0,1] */
  readonly likeness: number
}

/** Letters a typing error may change, by the shorter of two words: short words are other words. */
export function typosAllowed(letters: number): number {
  if (letters < 5) return 0
  return letters < 9 ? 1 : 2
}

const DEAREST_TYPO = 1.2

function typoLikeness(distance: number, longer: number): number {
  return 1 - (DEAREST_TYPO * distance) / longer
}

function bitsSet(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** False when words of these letters are further apart than so many typing errors, whatever their order. */
export function mayBeTypo(lettersA: number, lettersB: number, allowed: number): boolean {
  // A change takes one letter away and adds one: it turns two bits at most.
  return bitsSet(lettersA ^ lettersB) <= 2 * allowed
}

/** Likeness of two words by typing errors alone; null when there are too many for their length. */
function likeByTypo(a: NameWord, b: NameWord): LikeWords | null {
  const allowed = typosAllowed(Math.min(a.text.length, b.text.length))
  if (allowed === 0 || a.isNumber || b.isNumber) return null
  if (Math.abs(a.text.length - b.text.length) > allowed) return null
  if (!mayBeTypo(a.letters, b.letters, allowed)) return null
  const distance = editDistance(a.text, b.text)
  if (distance > allowed) return null
  return {
    how: 'typo',
    likeness: typoLikeness(distance, Math.max(a.text.length, b.text.length)),
  }
}

/** True when two words are spellings of one sound in one of the languages known. */
export function soundAlike(a: NameWord, b: NameWord): boolean {
  return a.sounds.some((sound, family) => sound === b.sounds[family])
}

/** How a word of one name can stand for a word of another, the best way first that holds; null when in none. */
export function likeWords(a: NameWord, b: NameWord): LikeWords | null {
  if (a === b || a.text === b.text) return { how: 'same', likeness: LIKENESS.same }
  if (a.means === b.means) return { how: 'short', likeness: LIKENESS.short }
  if (soundAlike(a, b)) {
    const how = (a.latin === a.text) === (b.latin === b.text) ? 'spelling' : 'script'
    return { how, likeness: LIKENESS[how] }
  }
  if (a.isInitial !== b.isInitial && !a.isNumber && !b.isNumber && a.text[0] === b.text[0])
    return { how: 'initial', likeness: LIKENESS.initial }
  return likeByTypo(a, b)
}
