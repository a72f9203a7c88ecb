import { resolveCountry } from '../../../domain/country/resolveCountry.ts'
import type { RecordPlace } from '../../../domain/import/importReport.ts'
import { listWords } from '../../../words/lists.ts'
import type { ImportLog } from '../../reader/importLog.ts'

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

const inFull = ({ text, country }: ListAddress) =>
  text && country ? `${text}, ${country}` : text || country

/** The first that names a country that can be told, else the first that names any. */
function mainAddress(addresses: readonly ListAddress[]): ListAddress | undefined {
  let first: ListAddress | undefined
  for (const address of addresses) {
    if (address.country === '') continue
    if (resolveCountry(address.country) !== null) return address
    first ??= address
  }
  return first
}

function firstText(addresses: readonly ListAddress[]): string {
  for (const { text } of addresses) if (text !== '') return text
  return ''
}

/** Where an entity is located: a ship under its `flag`, anybody else at the first address that names a country. */
export function whereabouts(
  addresses: readonly ListAddress[],
  flag: string,
  place: RecordPlace,
  log: ImportLog,
): Whereabouts {
  if (addresses.length === 0 && flag === '') return NOWHERE
  const found: { -readonly [Field in keyof Whereabouts]: Whereabouts[Field] } = {}
  const main = mainAddress(addresses)
  const text = flag || main?.country || ''
  const country = text === '' ? null : resolveCountry(text)
  if (country !== null) found.country = country
  else if (text !== '') {
    found.countryText = text
    log.noted(place, listWords.noCountry(text))
  }
  const at = main?.text || firstText(addresses)
  if (at !== '') found.location = { place: at }
  if (addresses.length > 1) found.addresses = addresses.map(inFull)
  return found
}

/** Whether addresses lie in more than one country. */
export function areInSeveralCountries(addresses: readonly ListAddress[]): boolean {
  let first = ''
  for (const { country } of addresses) {
    if (country === '' || country === first) continue
    if (first !== '') return true
    first = country
  }
  return false
}
