import { alignWords, type WordPair } from './alignWords.ts'
import type { NameWord } from './nameWord.ts'
import { LIKENESS, type WordLikeness } from './likeWords.ts'
import type { PlacedWord, PreparedName } from './preparedName.ts'

/** A part of one name and the part of the other that stands for it; places in the texts of the prepared names. */
export interface NamePair {
  readonly how: WordLikeness
  readonly a: { readonly start: number; readonly end: number }
  readonly b: { readonly start: number; readonly end: number }
}

/** How close two names are, and what of the one stands for what of the other. */
export interface NameCloseness {
  /**
   * In (0,1]: the share of the letters of both names, legal forms set aside, that has a counterpart in the other name; less
   * for counterparts that are not the same and where `spoiledBy` says so. 1 only for the very same text.
   */
  readonly closeness: number
  /** `exact`: the same text; `folded`: the same but for case, accents and signs; `words`: by the pairs. */
  readonly how: 'exact' | 'folded' | 'words'
  readonly pairs: readonly NamePair[]
  /** words without a counterpart in the other name, as they are compared */
  readonly alone: { readonly a: readonly string[]; readonly b: readonly string[] }
  readonly spoiledBy: readonly Spoiler[]
}

/** What takes from the closeness of names beside words without a counterpart. */
export const SPOILERS = {
  /** another legal form, or none */
  legalForm: 0.97,
  /** the words stand in another order */
  order: 0.97,
  /** one has a word of its own that tells it apart */
  extra: 0.9,
  /** each has a word of its own that tells it apart */
  conflict: 0.8,
  /** each has a number of its own */
  numbers: 0.5,
} as const

export type Spoiler = keyof typeof SPOILERS

/** Names that are not the same text are never quite as close. */
export const CLOSEST_OF_OTHERS = 0.99
/** A name of one word of so few letters is like another only when it is the same. */
const SHORTEST_ALIKE = 6
const SHORTEST_ACRONYM = 4
function spanOf(words: readonly PlacedWord[], [from, to]: readonly [number, number]) {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

function leftOver(words: readonly PlacedWord[], taken: readonly (readonly [number, number])[]) {
  return words
    .filter((_, place) => !taken.some(([from, to]) => place >= from && place < to))
    .map(({ word }) => word)
}

interface Rest {
  readonly a: readonly NameWord[]
  readonly b: readonly NameWord[]
}

const isTelling = ({ isCommon }: NameWord) => !isCommon
const isNumber = (word: NameWord) => word.isNumber

function spoilersOf(a: PreparedName, b: PreparedName, pairs: readonly WordPair[], rest: Rest) {
  const has = (side: 'a' | 'b', tells: (word: NameWord) => boolean) => rest[side].some(tells)
  const tellingSides = [has('a', isTelling), has('b', isTelling)].filter(Boolean).length
  const inOrder = pairs
    .toSorted((x, y) => x.a[0] - y.a[0])
    .every((pair, place, all) => place === 0 || all[place - 1]!.b[0] < pair.b[0])
  const spoilers: readonly (readonly [Spoiler, boolean])[] = [
    ['legalForm', a.legalForm !== b.legalForm],
    ['order', !inOrder],
    ['extra', tellingSides === 1],
    ['conflict', tellingSides === 2],
    ['numbers', has('a', isNumber) && has('b', isNumber)],
  ]
  return spoilers.filter(([, holds]) => holds).map(([spoiler]) => spoiler)
}

function isShort({ words }: PreparedName): boolean {
  const [only] = words
  return words.length === 1 && only!.word.latin !== null && only!.word.text.length < SHORTEST_ALIKE
}

function whole(name: PreparedName) {
  return { start: 0, end: name.text.length }
}

const NOTHING_AMISS = { alone: { a: [], b: [] }, spoiledBy: [] }

function isAcronymOf(short: PreparedName, long: PreparedName): boolean {
  const [only] = short.words
  if (short.words.length !== 1 || only!.word.text.length < SHORTEST_ACRONYM) return false
  return long.acronyms.includes(only!.word.text)
}

function byAcronym(a: PreparedName, b: PreparedName): NameCloseness | null {
  if (!isAcronymOf(a, b) && !isAcronymOf(b, a)) return null
  const pairs = [{ how: 'acronym' as const, a: whole(a), b: whole(b) }]
  return { closeness: LIKENESS.acronym, how: 'words', pairs, ...NOTHING_AMISS }
}

/**
 * How close two names are and why; null when no word of the one (other than an initial) stands for a word of the other.
 * A soft token measure in the manner of Cohen, Ravikumar and Fienberg (2003), with letters for weights and rules for
 * what words may stand for each other (docs/METHOD.md, "How names are compared"). Symmetric.
 */
export function compareNames(a: PreparedName, b: PreparedName): NameCloseness | null {
  if (a.words.length === 0 || b.words.length === 0) return null
  const same = { pairs: [{ how: 'same' as const, a: whole(a), b: whole(b) }], ...NOTHING_AMISS }
  if (a.text === b.text) return { closeness: 1, how: 'exact', ...same }
  if (a.folded === b.folded) return { closeness: CLOSEST_OF_OTHERS, how: 'folded', ...same }
  const acronym = byAcronym(a, b)
  if (acronym) return acronym
  const found = alignWords(a, b)
  const isAnchored = found.some(({ how }) => how !== 'initial')
  if (!isAnchored) return null
  if ((isShort(a) || isShort(b)) && found.some(({ how }) => how !== 'same')) return null
  const rest = {
    a: leftOver(
      a.words,
      found.map((pair) => pair.a),
    ),
    b: leftOver(
      b.words,
      found.map((pair) => pair.b),
    ),
  }
  const spoiledBy = spoilersOf(a, b, found, rest)
  const share = found.reduce((sum, { gain }) => sum + gain, 0) / (a.weight + b.weight)
  const spoiled = spoiledBy.reduce((closeness, spoiler) => closeness * SPOILERS[spoiler], share)
  const pairs = found
    .map((pair) => ({ how: pair.how, a: spanOf(a.words, pair.a), b: spanOf(b.words, pair.b) }))
    .toSorted((x, y) => x.a.start - y.a.start)
  const alone = { a: rest.a.map(({ text }) => text), b: rest.b.map(({ text }) => text) }
  return { closeness: Math.min(CLOSEST_OF_OTHERS, spoiled), how: 'words', pairs, alone, spoiledBy }
}
