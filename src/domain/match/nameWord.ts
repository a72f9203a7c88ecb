import { commonMeaning } from './plainWords.ts'
import { romanise } from './romanise.ts'
import { soundKeys } from './soundKeys.ts'

/** One word of names as it is compared. The same object stands for the same word in every name of a `WordBook`. */
export interface NameWord {
  /** folded, Chinese characters simplified */
  readonly text: string
  /** in Latin letters; null where its script cannot be read without a dictionary */
  readonly latin: string | null
  /** what it stands for, itself when it is not a shortened word */
  readonly means: string
  /** how it sounds, by language; empty when it cannot be read or is no word */
  readonly sounds: readonly string[]
  /** how much it tells: its letters, half of them for a word that many names share */
  readonly weight: number
  readonly isCommon: boolean
  readonly isNumber: boolean
  /** one letter that may stand for a word */
  readonly isInitial: boolean
  /** which letters are in it, a bit each: two words of which many bits differ are not alike */
  readonly letters: number
}

/** What one Chinese character tells beside the letters of other scripts. */
const HAN_WEIGHT = 2
/** What a number tells at least: "No. 38" and "No. 39" are two. */
const NUMBER_WEIGHT = 4

function letterBits(word: string): number {
  let bits = 0
  for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) % 31)
  return bits
}

function nameWord(text: string): NameWord {
  const latin = romanise(text)
  const isNumber = /\p{N}/u.test(text)
  const meaning = commonMeaning(text)
  const letters = latin === null ? Array.from(text).length * HAN_WEIGHT : Array.from(latin).length
  const full = isNumber ? Math.max(NUMBER_WEIGHT, letters) : letters
  const isInitial = latin !== null && latin === text && text.length === 1 && !isNumber
  return {
    text,
    latin,
    means: meaning ?? text,
    sounds: latin === null || isNumber || isInitial ? [] : soundKeys(latin),
    weight: meaning === null ? full : full / 2,
    isCommon: meaning !== null,
    isNumber,
    isInitial,
    letters: letterBits(text),
  }
}

/** The words of a set of names, each made once. */
export class WordBook {
  readonly #words = new Map<string, NameWord>()

  word(text: string): NameWord {
    const known = this.#words.get(text)
    if (known) return known
    const made = nameWord(text)
    this.#words.set(text, made)
    return made
  }

  /** Every word so far, in the order of first use. */
  all(): readonly NameWord[] {
    return [...this.#words.values()]
  }
}
