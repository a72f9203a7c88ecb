import { ownValue } from '../../lib/ownValue.ts'
import { languageWords } from '../../words/language.ts'
import { networkWords } from '../../words/network.ts'
import { UNKNOWN_COUNTRY } from '../filter/filter.ts'
import type { Network } from '../network/network.ts'

type NamesPlaces = Pick<Network, 'file'>

const LONG = new Intl.DisplayNames([languageWords.tag], { type: 'region', fallback: 'none' })
const SHORT = new Intl.DisplayNames([languageWords.tag], {
  type: 'region',
  style: 'short',
  fallback: 'none',
})

/** Codes whose long English name is longer than a label bears, or carries a second name. */
const SHORT_NAMED = new Set(['HK', 'MO', 'MM'])

/** Codes that ISO 3166-1 leaves to users, but Kosovo's, which is in common use: they are no country. */
const USER_ASSIGNED = /^(AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/

/** The shape of a code. A link may name anything, and the browser throws at what has another shape. */
const CODE = /^[A-Z]{2}$/

const REGIONAL_A = 0x1f1e6
const A = 'A'.charCodeAt(0)

/** The name a network gives a place itself, for codes of fictional places. */
function ownName(code: string, { file }: NamesPlaces): string | undefined {
  return ownValue(file.meta.countryNames ?? {}, code)
}

/**
 * The name of a country code in the language of the interface (ISO 3166-1 alpha-2): the network's own first, then the standard one.
 * No code, or the facet value for none, reads "unknown country"; a code that nobody knows reads as itself.
 */
export function countryName(code: string | undefined, network: NamesPlaces): string {
  if (code === undefined || code === UNKNOWN_COUNTRY) return networkWords.unknownCountry
  const own = ownName(code, network)
  if (own !== undefined) return own
  if (!CODE.test(code) || USER_ASSIGNED.test(code)) return code
  return (SHORT_NAMED.has(code) ? SHORT : LONG).of(code) ?? code
}

/**
 * The flag of a country as a pair of regional indicators, which some systems draw as two letters; empty for
 * an unknown country and for the places of fiction. Always beside the name, never instead of it.
 */
export function countryFlag(code: string | undefined, network: NamesPlaces): string {
  if (code === undefined || !CODE.test(code)) return ''
  if (ownName(code, network) !== undefined || USER_ASSIGNED.test(code)) return ''
  if (LONG.of(code) === undefined) return ''
  return code.replace(/[A-Z]/g, (letter) =>
    String.fromCodePoint(REGIONAL_A + letter.charCodeAt(0) - A),
  )
}
