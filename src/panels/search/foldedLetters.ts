import { foldText } from '../../lib/foldText.ts'

/** One letter as it is compared, and where in the text it stands. A space parts words. */
export interface FoldedLetter {
  readonly letter: string
  readonly start: number
  readonly end: number
}

/** A text as it is compared, letter by letter, so that what matches can be shown in the text itself. */
export function foldedLetters(text: string): readonly FoldedLetter[] {
  return [...text.matchAll(/\P{M}\p{M}*/gu)].flatMap(({ 0: character, index }) => {
    // Between two letters a sign shows what it does: part words, or vanish, as an apostrophe does.
    const folded = foldText(`a${character}a`).slice(1, -1)
    return folded.split('').map((letter) => ({
      letter,
      start: index,
      end: index + character.length,
    }))
  })
}
