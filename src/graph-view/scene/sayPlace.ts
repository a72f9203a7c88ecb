import type { MapFacts } from '../../domain/jurisdiction/mapFacts.ts'
import { sayAmount, sayCountry, type Saying } from '../../domain/jurisdiction/sayCountry.ts'
import type { PointedPlace } from '../../store/selectionSlice.ts'
import { mapWords } from '../../words/map.ts'

const { place: words } = mapWords

/** What the map says of the place or flow pointed at; nothing where nobody is. */
export function sayPlace(
  { places, flows }: MapFacts,
  pointed: PointedPlace,
  nameOf: (country: string) => string,
): Saying | null {
  if (pointed.kind === 'place') {
    const place = places.get(pointed.code)
    return place ? sayCountry(place, nameOf(pointed.code)) : null
  }
  const flow = flows.find(({ from, to }) => from === pointed.from && to === pointed.to)
  if (!flow) return null
  return {
    title: words.flow(nameOf(flow.from), nameOf(flow.to), flow.isDirected),
    lines: [words.carries(flow.count), ...sayAmount(flow.amountUsd)],
  }
}
