import { foldText } from '../../lib/foldText.ts'
import type { Entity } from '../network/schema/entity.ts'
import { initialsOf } from './initialsOf.ts'
import { namesOf } from './nameMasker.ts'
import { surnamesOf } from './surnames.ts'

/** A word with a capital, its parts joined, behind initials of given names if there are any. */
const CAPITALISED =
  /(?<![\p{L}\p{N}])((?:\p{Lu}\.[ \u00a0]?){0,3})(\p{Lu}[\p{L}\p{M}]*(?:['’ʻʼ`-][\p{L}\p{M}]+)*)(?![\p{L}\p{N}])/gu
/** What a person is called by before the surname. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir lord madam captain capt commander colonel col major general gen lieutenant admiral director manager chairman chairwoman president minister ambassador secretary comrade judge agent'.split(
    ' ',
  ),
)
/** The word before, in the same sentence. */
const BEFORE = /(\p{Lu}[\p{L}\p{M}'’-]*)[ \u00a0]$/u
/** A word with a capital right behind. */
const AFTER = /^[ \u00a0]\p{Lu}\p{Ll}/u
const LONGEST_WORD = 40

/** Who goes by a surname. */
interface Holders {
  readonly initials: readonly string[]
  /** first letters of all their names */
  readonly letters: string
}

/** A surname alone, in texts and in ids. */
export interface SurnameMasker {
  /** Puts initials for surnames that stand alone with a capital. One that is part of a longer name stays: of a firm, a street or somebody else. */
  readonly say: (text: string) => string
  /** Whether one of them is a word of an id or an address, whose words have no capitals. */
  readonly isIn: (text: string) => boolean
}

/** The surnames of people, folded. */
export function foldedSurnames(people: readonly Entity[]): ReadonlySet<string> {
  return new Set(people.flatMap(surnamesOf).map(foldSurname))
}

const foldSurname = (surname: string) => foldText(surname).replaceAll(' ', '')

/** What of a word may be a surname: all of it, without the ending of a genitive, or what stands before a dash. */
function* partsOf(word: string): Generator<string> {
  yield word
  const [owner] = word.split(/['’]s$/)
  if (owner !== undefined && owner !== word) yield owner
  const [first] = word.split('-', 1)
  if (first !== undefined && first !== word) yield first
}

/** How the surnames of people are masked where they stand alone; an ordinary word never is. */
export function surnameMasker(
  people: readonly Entity[],
  ordinary: ReadonlySet<string>,
): SurnameMasker {
  const holders = new Map<string, Holders>()
  for (const person of people)
    for (const surname of surnamesOf(person).map(foldSurname)) {
      if (ordinary.has(surname)) continue
      const { initials, letters } = holders.get(surname) ?? { initials: [], letters: '' }
      holders.set(surname, {
        initials: [...new Set([...initials, initialsOf(person.name)])],
        letters: letters + namesOf(person).map(initialsOf).join(''),
      })
    }
  const isOfName = (word: string) => !ordinary.has(foldText(word)) && !TITLES.has(foldText(word))

  const put = (found: string, given: string, word: string, at: number, text: string) => {
    const before = BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[1]
    const behind = text.slice(at + found.length, at + found.length + 3)
    if (AFTER.test(behind) || (given === '' && before !== undefined && isOfName(before)))
      return found
    for (const part of partsOf(word)) {
      const named = holders.get(foldSurname(part))
      if (!named) continue
      const isTheirs = (given.match(/\p{L}/gu) ?? []).every((letter) =>
        named.letters.includes(letter),
      )
      if (!isTheirs) return found
      const [only = '', other] = named.initials
      return (other === undefined ? only : initialsOf(part)) + word.slice(part.length)
    }
    return found
  }
  return {
    say: (text) => (holders.size === 0 ? text : text.replaceAll(CAPITALISED, put)),
    isIn: (text) =>
      foldText(text)
        .split(' ')
        .some((word) => holders.has(word)),
  }
}
