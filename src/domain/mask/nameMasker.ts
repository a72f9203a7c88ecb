import { foldText } from '../../lib/foldText.ts'
import type { Entity } from '../network/schema/entity.ts'
import { initialsOf } from './initialsOf.ts'
import { indexPatterns, type NamePattern } from './nameIndex.ts'

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const WORDS = /[\p{L}\p{N}\p{M}'’]+/gu
/** Latin names shorter than this are looked for in their own spelling only: they stand in other words and are words. */
const SHORT = 4
/** What may stand between the words of a name, in ids, addresses and file names too. */
const BETWEEN = '[^\\p{L}\\p{N}]{0,3}'
const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'

const escapeForPattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
const squash = (text: string) => foldText(text).replaceAll(' ', '')

/** How a word is looked for: with any apostrophe or none. */
function wordPattern(word: string): string {
  return word
    .split(/['’]/)
    .map((part) => escapeForPattern(part))
    .join("['’ʻʼ`]?")
}

/** A name as it may be spelled: as it stands, without accents, and with its last word first. */
function spellings(words: readonly string[]): string[][] {
  const last = words.at(-1) ?? ''
  const turned = words.length > 1 ? [[last, ...words.slice(0, -1)]] : []
  const plain = [[...words], ...turned]
  return [...plain, ...plain.map((spelled) => spelled.map((word) => foldText(word) || word))]
}

/** In which ways a name is looked for; none where it is a single letter. */
function patternsOf(name: string): NamePattern[] {
  const asItIs = { source: escapeForPattern(name), held: name }
  if (CJK.test(name)) return name.length > 1 ? [{ kind: 'cjk', ...asItIs }] : []
  const words = name.normalize('NFC').match(WORDS) ?? []
  const isShort = squash(name).length < SHORT || words.every((word) => word.length === 1)
  if (isShort) return name.length > 1 ? [{ kind: 'exact', ...asItIs }] : []
  return spellings(words).map((spelled) => ({
    kind: 'spaced',
    source: spelled.map(wordPattern).join(BETWEEN),
    held: squash(spelled.join('')),
  }))
}

/** Every name a person goes by in the network. */
export function namesOf({ name, aliases = [], nativeName, latinName }: Entity): string[] {
  return [name, ...aliases, nativeName, latinName].filter((one) => one !== undefined)
}

/** Ideographs have no spaces around them; letters of other scripts must not go on. */
const KINDS = [
  ['cjk', (names: string) => new RegExp(names, 'giu')],
  ['spaced', (names: string) => new RegExp(`${START}(?:${names})${END}`, 'giu')],
  ['exact', (names: string) => new RegExp(`${START}(?:${names})${END}`, 'gu')],
] as const

/** Regular expressions for some patterns, the longest of each kind first. */
function expressionsFor(patterns: readonly NamePattern[]): RegExp[] {
  return KINDS.flatMap(([kind, expression]) => {
    const sources = new Set(patterns.filter((one) => one.kind === kind).map(({ source }) => source))
    const longestFirst = [...sources].toSorted((a, b) => b.length - a.length)
    return longestFirst.length > 0 ? [expression(longestFirst.join('|'))] : []
  })
}

/**
 * Puts something else for names into a text; null where there is no name to look for. A name is found in any case, with or without
 * accents, its words joined by whatever ids and addresses join them; one of two or three letters only as it is spelled, one of a single letter never.
 * `instead` goes by names; where two are spelled alike but for what joins their words, the first counts.
 */
export function nameMasker(
  instead: ReadonlyMap<string, string>,
): ((text: string) => string) | null {
  const patterns: NamePattern[] = []
  const bySquashed = new Map<string, string>()
  for (const [name, stands] of instead) {
    patterns.push(...patternsOf(name))
    for (const spelled of [[name], ...spellings(name.normalize('NFC').match(WORDS) ?? [])]) {
      const squashed = squash(spelled.join(' '))
      if (!bySquashed.has(squashed)) bySquashed.set(squashed, stands)
    }
  }
  if (patterns.length === 0) return null
  const put = (found: string) =>
    instead.get(found) ?? bySquashed.get(squash(found)) ?? initialsOf(found)
  const patternsIn = indexPatterns(patterns)
  return (text) => {
    let said = text
    for (const expression of expressionsFor(patternsIn(text)))
      said = said.replaceAll(expression, put)
    return said
  }
}

/** Initials for every name of some people, each in the letters of the name they go by. */
export function initialsFor(people: readonly Entity[]): Map<string, string> {
  const initials = new Map<string, string>()
  for (const person of people)
    for (const name of namesOf(person)) initials.set(name, initialsOf(person.name))
  return initials
}
