import { resolveCountry } from '../../../domain/country/resolveCountry.ts'
import type { RecordPlace } from '../../../domain/import/importReport.ts'
import { listWords } from '../../../words/lists.ts'
import type { RecordTally } from './recordTally.ts'

export interface ListAddress {
  /** street, city, province, postal code, notes */
  readonly text: string
  /** as the list writes it; empty when it gives none */
  readonly country: string
}

interface Whereabouts {
  readonly country?: string
  /** what the list writes where no country can be read from it */
  readonly countryText?: string
  readonly location?: { place: string }
  /** all of them, where there are several */
  readonly addresses?: string[]
}

const NOWHERE: Whereabouts = {}

const inFull = ({ text, country }: ListAddress) => [text, country].filter(Boolean).join(', ')

/** Where an entity is located: a ship under its `flag`, anybody else at the first address that names a country. */
export function whereabouts(
  addresses: readonly ListAddress[],
  flag: string,
  place: RecordPlace,
  tally: RecordTally,
): Whereabouts {
  if (addresses.length === 0 && flag === '') return NOWHERE
  const named = addresses.filter(({ country }) => country !== '')
  const main = named.find(({ country }) => resolveCountry(country) !== null) ?? named[0]
  const text = flag || main?.country || ''
  const country = text === '' ? null : resolveCountry(text)
  if (text !== '' && country === null) tally.note(place, listWords.noCountry(text))
  const at = main?.text || addresses.find((one) => one.text !== '')?.text
  return {
    ...(country === null ? text !== '' && { countryText: text } : { country }),
    ...(at && { location: { place: at } }),
    ...(addresses.length > 1 && { addresses: addresses.map(inFull) }),
  }
}

/** Whether addresses lie in more than one country. */
export function inSeveralCountries(addresses: readonly ListAddress[]): boolean {
  return new Set(addresses.map(({ country }) => country).filter(Boolean)).size > 1
}
