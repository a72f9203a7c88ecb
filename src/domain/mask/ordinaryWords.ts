import { foldText } from '../../lib/foldText.ts'
import { countryName } from '../country/countryName.ts'
import type { Entity } from '../network/schema/entity.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { namesOf } from './nameMasker.ts'

/** They stand with a capital wherever they stand, and people are called so. */
const OF_THE_CALENDAR =
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
/** A word of a running text; not one of an id or an address. */
const IN_LOWER_CASE = /(?<=^|[\s("“‘[])\p{Ll}[\p{Ll}'’]+(?=[\s).,;:!?"”’\]]|$)/gu

const lowerCaseIn = (text: string) => (text.match(IN_LOWER_CASE) ?? []).map(foldText)

function* textsIn(root: unknown): Generator<string> {
  const left: unknown[] = [root]
  while (left.length > 0) {
    const one = left.pop()
    // An id stands alone; what is told has words beside each other.
    if (typeof one === 'string' && one.includes(' ')) yield one
    else if (typeof one === 'object' && one !== null) left.push(...Object.values(one))
  }
}

function namesIn(file: NetworkFile, others: readonly Entity[]): ReadonlySet<string> {
  const names = new Set(others.flatMap(namesOf))
  const countries = new Set(file.entities.map(({ country }) => country))
  for (const country of countries) names.add(countryName(country, { file }))
  for (const { location, listings = [], countryText } of file.entities) {
    if (location?.place !== undefined) names.add(location.place)
    if (typeof countryText === 'string') names.add(countryText)
    for (const { authority, programme = '' } of listings) names.add(authority).add(programme)
  }
  for (const { publisher } of file.sources) names.add(publisher)
  return names
}

/**
 * Words, folded, that are not to be taken for somebody's surname: those that texts write in lower case too, those in names of
 * whoever is not masked, of countries, places, publishers and lists, and of the calendar. `say` takes whole names of people out of a text; it is
 * asked for little but where one of the `surnames`, folded, stands in lower case.
 */
export function ordinaryWords(
  file: NetworkFile,
  others: readonly Entity[],
  say: (text: string) => string,
  surnames: ReadonlySet<string>,
): ReadonlySet<string> {
  const words = new Set(OF_THE_CALENDAR.split(' '))
  for (const name of namesIn(file, others)) {
    const folded = foldText(name).split(' ')
    const isAsked = folded.some((word) => surnames.has(word))
    for (const word of isAsked ? foldText(say(name)).split(' ') : folded) words.add(word)
  }
  for (const text of textsIn(file)) {
    const told = lowerCaseIn(text)
    const isAsked = told.some((word) => surnames.has(word) && !words.has(word))
    for (const word of isAsked ? lowerCaseIn(say(text)) : told) words.add(word)
  }
  return words
}
