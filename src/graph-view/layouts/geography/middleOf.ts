import { geoArea, geoCentroid } from 'd3-geo'
import type { Feature, Position } from 'geojson'

/** The middle of the largest part of a country, [longitude, latitude] in degrees: overseas parts do not pull it out to sea. */
export function middleOf({ geometry }: Feature): [number, number] {
  if (geometry.type !== 'MultiPolygon') return geoCentroid(geometry)
  let best: Position[][] = []
  let largest = -1
  for (const coordinates of geometry.coordinates) {
    const area = geoArea({ type: 'Polygon', coordinates })
    if (area <= largest) continue
    largest = area
    best = coordinates
  }
  return geoCentroid({ type: 'Polygon', coordinates: best })
}
