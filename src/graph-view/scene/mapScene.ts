import { countryFlows, type CountryFlow } from '../../domain/view/countryFlows.ts'
import type { MapShade } from '../../domain/view/mapLook.ts'
import type { LayoutRegion } from '../layouts/layoutOutput.ts'
import { isChokepoint, type Scene, type SceneRelation } from './scene.ts'

/** What shows of a country or place, by its code; the code is empty for those of whom none is known. */
export interface PlaceFacts {
  readonly code: string
  /** entities located there, and how many of them show in full */
  readonly all: number
  readonly shown: number
  readonly chokepoints: number
  readonly listed: number
  /** shown relations that stay in it */
  readonly within: number
}

/** What the map tells of what is shown. */
export interface MapFacts {
  readonly places: ReadonlyMap<string, PlaceFacts>
  readonly flows: readonly CountryFlow[]
}

type Counted = { -readonly [Key in keyof PlaceFacts]: PlaceFacts[Key] }

/** Adds up what shows, country by country. O(entities + relations). */
export function mapFacts(scene: Pick<Scene, 'entities' | 'relations'>): MapFacts {
  const places = new Map<string, Counted>()
  for (const item of scene.entities) {
    const code = item.entity.country ?? ''
    const place = places.get(code) ?? nothing(code)
    places.set(code, place)
    place.all += 1
    if (item.presence !== 'shown') continue
    place.shown += 1
    if (isChokepoint(item)) place.chokepoints += 1
    if (item.isListed) place.listed += 1
  }
  const shown = scene.relations.filter(({ presence }) => presence === 'shown')
  for (const { from, to } of shown) {
    const place = places.get(from.entity.country ?? '')
    if (place && place.code !== '' && to.entity.country === place.code) place.within += 1
  }
  return { places, flows: flowsOf(shown) }
}

function nothing(code: string): Counted {
  return { code, all: 0, shown: 0, chokepoints: 0, listed: 0, within: 0 }
}

/** Flows between the countries of some relations. */
export function flowsOf(relations: Iterable<SceneRelation>): CountryFlow[] {
  return countryFlows(
    Array.from(relations, ({ relation, facts, from, to }) => ({
      relation,
      flow: facts.flow,
      from: from.entity.country,
      to: to.entity.country,
    })),
  )
}

const COUNTED = { entities: 'shown', chokepoints: 'chokepoints', listings: 'listed' } as const

/** How much of what a shade tells each country has, as a share of the most; countries with none are left out. */
export function countryShares({ places }: MapFacts, shade: MapShade): Map<string, number> {
  if (shade === 'none') return new Map()
  const counted = [...places.values()].filter(({ code }) => code !== '')
  const most = Math.max(1, ...counted.map((place) => place[COUNTED[shade]]))
  return new Map(
    counted
      .map((place) => [place.code, place[COUNTED[shade]] / most] as const)
      .filter(([, share]) => share > 0),
  )
}

/** The circles in which the entities of a country or place stand, by its code. */
export function placeCircles({ regions }: Pick<Scene, 'regions'>): Map<string, LayoutRegion> {
  const circles = regions.filter(({ kind }) => kind === 'country' || kind === 'unplaced')
  return new Map(circles.map((region) => [region.key, region]))
}
