import { mapWords } from '../../words/map.ts'
import { UNKNOWN_COUNTRY } from '../filter/filter.ts'
import type { CountryFacts } from './countryFacts.ts'

const { place: words } = mapWords

/** What is said of something on the map: a title, and lines that follow. */
export interface Saying {
  readonly title: string
  readonly lines: readonly string[]
}

/** What is said of amounts known, where any are. */
export const sayAmount = (usd: number) => (usd > 0 ? [words.amount(usd)] : [])

/** What the map says of a country or place: how many show, what they are, and what leads out of it and into it. */
export function sayCountry(place: CountryFacts, name: string): Saying {
  const { id, entities, all, chokepoints, listed, out, into, within, amountUsd } = place
  const marks = [
    ...(chokepoints.length > 0 ? [words.chokepoints(chokepoints.length)] : []),
    ...(listed.length > 0 ? [words.listed(listed.length)] : []),
  ]
  // Nobody can tell what of the unknown stays within one country.
  const related =
    id === UNKNOWN_COUNTRY ? words.ends(out, into) : words.relations(out, into, within)
  return {
    title: mapWords.country(name, entities.length, all),
    lines: [
      ...(marks.length > 0 ? [marks.join(', ')] : []),
      out + into + within === 0 ? words.unrelated : related,
      ...sayAmount(amountUsd),
    ],
  }
}
