import { geoEqualEarth, type GeoProjection } from 'd3-geo'
import type { Country } from './atlas.ts'

/** Width of the world in model units. */
export const WORLD_WIDTH = 2400
/** The map is cut where it splits the least land. */
const ROTATION: [number, number] = [-11, 0]

/** The Equal Earth projection (Šavrič, Patterson, Jenny 2019), as wide as the drawing is to be: countries have their true share of the area. */
export function worldProjection(countries: readonly Country[]): GeoProjection {
  return geoEqualEarth()
    .rotate(ROTATION)
    .fitWidth(WORLD_WIDTH, {
      type: 'FeatureCollection',
      features: countries.map(({ shape }) => shape),
    })
}
