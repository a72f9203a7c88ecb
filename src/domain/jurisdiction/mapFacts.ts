import type { Visible } from '../filter/evaluateFilter.ts'
import type { ChokepointValues } from '../filter/facetValues.ts'
import { UNKNOWN_COUNTRY } from '../filter/filter.ts'
import type { Network } from '../network/network.ts'
import type { CountryFlow } from '../view/countryFlows.ts'
import type { MapShade } from '../view/mapLook.ts'
import { networkFlows } from '../view/networkFlows.ts'
import { countryFacts, type CountryFacts } from './countryFacts.ts'

/** What the map tells of what shows: the same numbers as the table of countries, and what runs between countries. */
export interface MapFacts {
  /** by the code of the country or place; empty for those of whom none is known */
  readonly places: ReadonlyMap<string, CountryFacts>
  readonly flows: readonly CountryFlow[]
}

/** Adds up what shows, country by country and between them. O(entities + relations). */
export function mapFacts(network: Network, values: ChokepointValues, visible: Visible): MapFacts {
  const places = countryFacts(network, values, visible)
  return {
    places: new Map(places.map((place) => [place.id === UNKNOWN_COUNTRY ? '' : place.id, place])),
    flows: networkFlows(network, visible),
  }
}

/** How much a country has of what a shade tells. */
export function shadeCount(place: CountryFacts, shade: Exclude<MapShade, 'none'>): number {
  const told = { entities: 'entities', chokepoints: 'chokepoints', listings: 'listed' } as const
  return place[told[shade]].length
}

/** How much of what a shade tells each country has, as a share of the most; countries with none are left out. */
export function countryShares({ places }: MapFacts, shade: MapShade): Map<string, number> {
  if (shade === 'none') return new Map()
  const counts = [...places]
    .filter(([code]) => code !== '')
    .map(([code, place]) => [code, shadeCount(place, shade)] as const)
  const most = Math.max(1, ...counts.map(([, count]) => count))
  return new Map(
    counts.flatMap(([code, count]) => (count > 0 ? [[code, count / most] as const] : [])),
  )
}
