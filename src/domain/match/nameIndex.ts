import type { Steps } from '../../lib/steps.ts'
import { canRun, LONGEST_RUN, soundsTogether } from './alignWords.ts'
import { typosAllowed } from './likeWords.ts'
import { WordBook, type NameWord } from './nameWord.ts'
import { prepareName, type PreparedName } from './preparedName.ts'

/** Names taken apart, and where each word stands, so that few of them need a close look. Places in `names`. */
export interface NameIndex {
  readonly book: WordBook
  readonly names: readonly PreparedName[]
  /** places of the names a word stands in, each once */
  readonly placesOf: ReadonlyMap<NameWord, readonly number[]>
  readonly byText: ReadonlyMap<string, NameWord>
  readonly byMeaning: ReadonlyMap<string, readonly NameWord[]>
  /** by how they sound, whatever the language */
  readonly bySound: ReadonlyMap<string, readonly NameWord[]>
  /** longer words, in which typing errors are looked for, by their length */
  readonly byLength: ReadonlyMap<number, WordsOfLength>
  /** names by two or three short neighbouring words as they sound when written together */
  readonly byRun: ReadonlyMap<string, readonly number[]>
  readonly byAcronym: ReadonlyMap<string, readonly number[]>
}

/** Words of one length, and the letters in each, side by side so that they are passed over quickly. */
export interface WordsOfLength {
  readonly words: readonly NameWord[]
  readonly letters: Int32Array
}

/** Names taken apart between two reports. */
const STRIDE = 200

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (list.at(-1) !== value) list.push(value)
}

/** Every run of short neighbouring words of a name, as it sounds when written together. */
export function runSounds({ words }: PreparedName): ReadonlySet<string> {
  const sounds = new Set<string>()
  for (let from = 0; from + 1 < words.length; from++) {
    for (let count = 2; count <= LONGEST_RUN && from + count <= words.length; count++) {
      const run = words.slice(from, from + count).map(({ word }) => word)
      if (!run.every(canRun)) break
      for (const sound of soundsTogether(run)) sounds.add(sound)
    }
  }
  return sounds
}

/** Builds the index of some names; yields how much is done. */
export function* indexNames(texts: readonly string[]): Steps<NameIndex> {
  const book = new WordBook()
  const names: PreparedName[] = []
  const placesOf = new Map<NameWord, number[]>()
  const byRun = new Map<string, number[]>()
  const byAcronym = new Map<string, number[]>()
  for (const [place, text] of texts.entries()) {
    const name = prepareName(text, book)
    names.push(name)
    for (const { word } of name.words) add(placesOf, word, place)
    for (const sound of runSounds(name)) add(byRun, sound, place)
    for (const acronym of name.acronyms) add(byAcronym, acronym, place)
    if (place % STRIDE === 0) yield place / texts.length
  }
  const byText = new Map<string, NameWord>()
  const byMeaning = new Map<string, NameWord[]>()
  const bySound = new Map<string, NameWord[]>()
  const ofLength = new Map<number, NameWord[]>()
  for (const word of book.all()) {
    byText.set(word.text, word)
    add(byMeaning, word.means, word)
    if (typosAllowed(word.text.length) > 0) add(ofLength, word.text.length, word)
    for (const sound of word.sounds) add(bySound, sound, word)
  }
  const byLength = new Map(
    [...ofLength].map(([length, words]) => {
      const letters = Int32Array.from(words, (word) => word.letters)
      return [length, { words, letters }] as const
    }),
  )
  const byWords = { byText, byMeaning, bySound, byLength }
  return { book, names, placesOf, ...byWords, byRun, byAcronym }
}
