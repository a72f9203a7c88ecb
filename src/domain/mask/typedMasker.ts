import { foldText } from '../../lib/foldText.ts'
import type { Entity } from '../network/schema/entity.ts'
import { initialsOf } from './initialsOf.ts'
import { namesOf } from './nameMasker.ts'

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const wordsOf = (names: readonly string[]) => [
  ...new Set(names.flatMap((name) => foldText(name).split(' '))),
]

/**
 * Masks what somebody typed to find a person: a word, or the beginning of one, from two letters on, that is in the name of somebody who is masked
 * and in nobody else's.
 */
export function typedMasker(
  people: readonly Entity[],
  /** names of everybody else, masked already */
  others: readonly string[],
): (text: string) => string {
  const names = people.flatMap(namesOf)
  const hidden = wordsOf(names)
  const open = wordsOf(others)
  const native = names.filter((name) => CJK.test(name))
  const isHidden = (word: string) => {
    const folded = foldText(word)
    if (CJK.test(word)) return native.some((name) => name.includes(word))
    if (folded.length < 2) return false
    const starts = (whole: string) => whole.startsWith(folded)
    return hidden.some(starts) && !open.some(starts)
  }
  return (text) =>
    text.replaceAll(/[\p{L}\p{N}\p{M}'’]+/gu, (word) => (isHidden(word) ? initialsOf(word) : word))
}
