import { resolveCountry } from '../../../domain/country/resolveCountry.ts'
import type { PropertyValues } from './propertyValues.ts'

/** Codes of the model that name no country of today: the Union, the world. */
const NO_COUNTRY = new Set(['eu', 'zz'])

/** Longer than any code of the model: the name of a country, which a careless writer left. */
const NAME_LENGTH = 5

/** The code of a country of today; null for everything else the model knows, such as former states. */
export function countryOf(text: string): string | null {
  if (text.length >= NAME_LENGTH) return resolveCountry(text)
  return /^[a-z]{2}$/i.test(text) && !NO_COUNTRY.has(text.toLowerCase()) ? text.toUpperCase() : null
}

/** Properties that say where an entity is registered or flagged, before the general one. */
export const SPECIAL_COUNTRIES = ['flag', 'jurisdiction', 'mainCountry'] as const

/**
 * Where an entity is located: flag, jurisdiction, then country. Nationality is no place of residence and does not count. A
 * value of `country` is taken; the special properties stay as attributes. Without any code the text is given back.
 */
export function takeCountry(values: PropertyValues): { country?: string; countryText?: string } {
  for (const name of SPECIAL_COUNTRIES) {
    const country = countryOf(values.all(name)[0] ?? '')
    if (country !== null) return { country }
  }
  const code = values.takeWhere('country', (one) => countryOf(one) !== null)
  if (code !== undefined) return { country: countryOf(code) ?? code }
  const text = values.takeFirst('country') ?? values.all('jurisdiction')[0] ?? values.all('flag')[0]
  return text === undefined ? {} : { countryText: text }
}
