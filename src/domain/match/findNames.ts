import { compareNames, type NameCloseness } from './compareNames.ts'
import { likeWords, mayBeTypo, typosAllowed } from './likeWords.ts'
import { runSounds, type NameIndex } from './nameIndex.ts'
import type { NameWord } from './nameWord.ts'
import { prepareName, type PreparedName } from './preparedName.ts'

/** A name of the index that is close to the one asked for; by its place in the index. */
export interface FoundName {
  readonly place: number
  readonly closeness: NameCloseness
}

const MOST_TYPOS = 2
/** Sums of shares are not exact to the last bit. */
const ROUNDING = 1e-9

function addTypos({ byLength }: NameIndex, word: NameWord, found: Set<NameWord>): void {
  for (let more = -MOST_TYPOS; more <= MOST_TYPOS; more++) {
    const length = word.text.length + more
    const allowed = typosAllowed(Math.min(length, word.text.length))
    const others = byLength.get(length)
    if (!others || Math.abs(more) > allowed) continue
    for (let place = 0; place < others.words.length; place++)
      if (mayBeTypo(word.letters, others.letters[place]!, allowed)) found.add(others.words[place]!)
  }
}

/** Words of the index that may stand for a word, and some that may not. */
function wordsLike(index: NameIndex, word: NameWord): Set<NameWord> {
  const found = new Set(index.byMeaning.get(word.means) ?? [])
  const same = index.byText.get(word.text)
  if (same) found.add(same)
  for (const sound of word.sounds)
    for (const other of index.bySound.get(sound) ?? []) found.add(other)
  addTypos(index, word, found)
  return found
}

/** Adds to each name what one word of the query can at most contribute to its share. */
class Tally {
  readonly sums: Float64Array
  readonly #best: Float64Array
  #touched: number[] = []

  constructor(names: number) {
    this.sums = new Float64Array(names)
    this.#best = new Float64Array(names)
  }

  raise(place: number, gain: number): void {
    const best = this.#best[place]!
    if (best === 0) this.#touched.push(place)
    if (gain > best) this.#best[place] = gain
  }

  endWord(): void {
    for (const place of this.#touched) {
      this.sums[place]! += this.#best[place]!
      this.#best[place] = 0
    }
    this.#touched = []
  }
}

function tallyWords(index: NameIndex, query: PreparedName): Float64Array {
  const tally = new Tally(index.names.length)
  for (const { word } of query.words) {
    for (const other of wordsLike(index, word)) {
      const like = likeWords(word, other)
      if (!like || like.how === 'initial') continue
      const gain = like.likeness * (word.weight + other.weight)
      for (const place of index.placesOf.get(other) ?? []) tally.raise(place, gain)
    }
    tally.endWord()
  }
  return tally.sums
}

const hasInitial = ({ words }: PreparedName) => words.some(({ word }) => word.isInitial)

/** Names that share no word with the query but may be close all the same, or whose bound does not hold. */
function unbounded(index: NameIndex, query: PreparedName): Set<number> {
  const places = new Set<number>()
  const take = (found: readonly number[] | undefined) => found?.forEach((at) => places.add(at))
  for (const { word } of query.words) {
    for (const sound of word.sounds) take(index.byRun.get(sound))
    if (word.latin !== null) take(index.byRun.get(word.latin))
    take(index.byAcronym.get(word.text))
  }
  for (const acronym of query.acronyms) {
    const word = index.byText.get(acronym)
    if (word) take(index.placesOf.get(word))
  }
  for (const sound of runSounds(query)) {
    const whole = index.byText.get(sound)
    if (whole) take(index.placesOf.get(whole))
    for (const word of index.bySound.get(sound) ?? []) take(index.placesOf.get(word))
  }
  return places
}

/**
 * Names of an index whose closeness to a name is `least` or more, by their places. Looks closely only at those that
 * share enough words to come near; finds what comparing with every name finds.
 */
export function findNames(index: NameIndex, text: string, least: number): readonly FoundName[] {
  const query = prepareName(text, index.book)
  const places = unbounded(index, query)
  const isLoose = hasInitial(query)
  for (const [place, sum] of tallyWords(index, query).entries()) {
    if (sum === 0) continue
    const name = index.names[place]!
    const isNear = sum / (query.weight + name.weight) >= least - ROUNDING
    if (isNear || isLoose || hasInitial(name)) places.add(place)
  }
  return [...places]
    .toSorted((a, b) => a - b)
    .flatMap((place) => {
      const closeness = compareNames(query, index.names[place]!)
      return closeness && closeness.closeness >= least ? [{ place, closeness }] : []
    })
}
