import { countryFlows, type CountryFlow } from '../../domain/view/countryFlows.ts'
import type { LayoutRegion } from '../layouts/layoutOutput.ts'
import type { Scene, SceneRelation } from './scene.ts'

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

/** The circles in which the entities of a country or place stand, by its code. */
export function placeCircles({ regions }: Pick<Scene, 'regions'>): Map<string, LayoutRegion> {
  const circles = regions.filter(({ kind }) => kind === 'country' || kind === 'unplaced')
  return new Map(circles.map((region) => [region.key, region]))
}
