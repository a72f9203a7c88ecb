import { foldText } from '../../lib/foldText.ts'
import type { Entity } from '../network/schema/entity.ts'

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const WORDS = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu
/** Where the surname comes first, which a name in Latin letters need not follow. */
const SURNAME_FIRST = new Set(['CN', 'HK', 'JP', 'KP', 'KR', 'MO', 'TW', 'VN'])
/** A shorter one is a word of some language too often. */
const LEAST = 4

/** Whether a word is in capitals, among others that are not. */
const isCapitals = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase()

function ofName(name: string, isSurnameFirst: boolean): readonly string[] {
  const [beforeComma, afterComma] = name.split(',')
  if (afterComma !== undefined && /\p{L}/u.test(afterComma))
    return (beforeComma?.match(WORDS) ?? []).slice(-1)
  const words = name.match(WORDS) ?? []
  if (words.length < 2) return []
  const inCapitals = words.filter((word) => word.length > 1 && isCapitals(word))
  if (inCapitals.length === 1) return inCapitals
  return isSurnameFirst ? [words[0]!, words.at(-1)!] : [words.at(-1)!]
}

/**
 * What of a person's names in Latin letters may stand for them alone: the surname, before a comma, in capitals, or last; both ends
 * where the person is of a place where it stands first. A name of one word is none: it is looked for anyway.
 */
export function surnamesOf(person: Entity): readonly string[] {
  const { name, aliases = [], latinName, nativeName = '', country = '' } = person
  const isSurnameFirst = SURNAME_FIRST.has(country) || CJK.test(nativeName)
  const all = [name, ...aliases, ...(latinName === undefined ? [] : [latinName])].filter(
    (one) => !CJK.test(one),
  )
  const found = all.flatMap((one) => ofName(one.normalize('NFC'), isSurnameFirst))
  return [...new Set(found)].filter((word) => foldText(word).replaceAll(' ', '').length >= LEAST)
}
