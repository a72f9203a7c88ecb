import { listingAuthorities } from '../network/listed.ts'
import type { Network } from '../network/network.ts'
import { UNKNOWN_COUNTRY } from '../filter/filter.ts'

/** Who issues a list: a country by its code, the United Nations, the European Union, or nobody known to us. */
export type ListIssuer =
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'UN' | 'EU' | 'unknown' }

/** First words of names of authorities, and the country whose they are (ISO 3166-1 alpha-2). */
const COUNTRY_OF: Readonly<Record<string, string>> = {
  US: 'US',
  USA: 'US',
  OFAC: 'US',
  BIS: 'US',
  UK: 'GB',
  OFSI: 'GB',
  HMT: 'GB',
  Canada: 'CA',
  Australia: 'AU',
  DFAT: 'AU',
  Japan: 'JP',
  METI: 'JP',
  Switzerland: 'CH',
  Swiss: 'CH',
  SECO: 'CH',
  Ukraine: 'UA',
  Singapore: 'SG',
  MAS: 'SG',
  France: 'FR',
  Germany: 'DE',
  Norway: 'NO',
  'South Korea': 'KR',
  'Republic of Korea': 'KR',
  'New Zealand': 'NZ',
  Israel: 'IL',
  China: 'CN',
  Russia: 'RU',
}

const startsWith = (text: string, word: string) =>
  text.toLowerCase().startsWith(word.toLowerCase()) &&
  !/[\p{L}\p{N}]/u.test(text.charAt(word.length))

/** Who issues the lists of an authority, by the first words of its name: `US OFAC`, `UN 1718`, or a place of the network itself. */
export function listIssuer(authority: string, network: Network): ListIssuer {
  if (['UN', 'United Nations', 'UNSC'].some((word) => startsWith(authority, word)))
    return { kind: 'UN' }
  if (['EU', 'European Union'].some((word) => startsWith(authority, word))) return { kind: 'EU' }
  const own = Object.entries(network.file.meta.countryNames ?? {}).find(([, name]) =>
    startsWith(authority, name),
  )
  if (own) return { kind: 'country', code: own[0] }
  const word = Object.keys(COUNTRY_OF).find((first) => startsWith(authority, first))
  const code = word === undefined ? undefined : COUNTRY_OF[word]
  return code === undefined ? { kind: 'unknown' } : { kind: 'country', code }
}

/** An authority whose lists name entities of the network, and how many of them. */
export interface LoadedList {
  readonly authority: string
  readonly entities: number
  readonly issuer: ListIssuer
}

/** Every authority whose list names an entity of the network, those that name most first. O(listings). */
export function loadedLists(network: Network): LoadedList[] {
  const counts = new Map<string, number>()
  for (const entity of network.entities)
    for (const authority of listingAuthorities(entity))
      counts.set(authority, (counts.get(authority) ?? 0) + 1)
  return [...counts]
    .map(([authority, entities]) => ({
      authority,
      entities,
      issuer: listIssuer(authority, network),
    }))
    .toSorted((a, b) => b.entities - a.entities || (a.authority < b.authority ? -1 : 1))
}

/** Authorities of the loaded lists that a country issues. */
export function listsOf(code: string, lists: readonly LoadedList[]): LoadedList[] {
  if (code === UNKNOWN_COUNTRY) return []
  return lists.filter(({ issuer }) => issuer.kind === 'country' && issuer.code === code)
}

/** The lists that no row of a table of countries carries: of bodies of many countries, of countries without a row, of issuers unknown to us. */
export function listsBeside(
  rows: readonly { readonly id: string }[],
  lists: readonly LoadedList[],
): LoadedList[] {
  const codes = new Set(rows.map(({ id }) => id))
  return lists.filter(({ issuer }) => issuer.kind !== 'country' || !codes.has(issuer.code))
}
