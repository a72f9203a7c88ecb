import { foldText } from '../../lib/foldText.ts'
import { simplifiedHan } from './hanVariants.ts'
import { findLegalForms } from './legalForms.ts'
import type { NameWord, WordBook } from './nameWord.ts'
import { isJoining } from './plainWords.ts'

/** A word of a name, and where in its text it stands. */
export interface PlacedWord {
  readonly word: NameWord
  readonly start: number
  readonly end: number
}

/** A name taken apart for comparison. */
export interface PreparedName {
  /** in Unicode's composed form, which the places of words refer to */
  readonly text: string
  /** every word as it is compared, the same for names that differ in case, accents and signs only */
  readonly folded: string
  /** without joining words and legal forms, unless there are no others; in the order of the text */
  readonly words: readonly PlacedWord[]
  /** what the legal forms mean, sorted; empty without any */
  readonly legalForm: string
  /** weights of the words together */
  readonly weight: number
  /** first letters of its words, with and without legal forms; only of names of four words and more */
  readonly acronyms: readonly string[]
}

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Characters of scripts that do not part words, one by one, or else words with their accents and apostrophes. */
const WORD =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}'’‘ʼʻ`´′])+/gu

const FEWEST_OF_ACRONYM = 4

const PLAIN = /^[a-z0-9]+$/i

function foldedWords(found: string): readonly string[] {
  // Most words need no folding, and there are many.
  if (PLAIN.test(found)) return [found.toLowerCase()]
  return foldText(found)
    .split(' ')
    .filter((word) => word !== '')
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) =>
    foldedWords(found).map((word) => ({
      text: simplifiedHan(word),
      start: index,
      end: index + found.length,
    })),
  )
}

function firstLetters(pieces: readonly Piece[]): string[] {
  return pieces.length < FEWEST_OF_ACRONYM ? [] : [pieces.map(({ text }) => text[0]).join('')]
}

/** Takes a name apart. `book` holds the words of all names that will be compared with each other. */
export function prepareName(name: string, book: WordBook): PreparedName {
  const text = name.normalize('NFC')
  const pieces = piecesOf(text)
  const forms = findLegalForms(pieces.map((piece) => piece.text))
  const isForm = new Set(
    forms.flatMap(({ from, count }) => Array.from({ length: count }, (_, place) => from + place)),
  )
  const telling = pieces.filter((piece) => !isJoining(piece.text))
  const core = pieces.filter((piece, place) => !isForm.has(place) && !isJoining(piece.text))
  const hasCore = core.length > 0
  const words = (hasCore ? core : pieces).map(({ text: word, start, end }) => ({
    word: book.word(word),
    start,
    end,
  }))
  return {
    text,
    folded: pieces.map((piece) => piece.text).join(' '),
    words,
    legalForm: hasCore
      ? forms
          .map(({ means }) => means)
          .toSorted()
          .join(' ')
      : '',
    weight: words.reduce((sum, { word }) => sum + word.weight, 0),
    acronyms: [...new Set([...firstLetters(core), ...firstLetters(telling)])],
  }
}
