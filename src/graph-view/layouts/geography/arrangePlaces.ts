import type { Point } from '../../../domain/view/layout.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { Gathered } from './gatherPlace.ts'

/** Room for a caption, and between the circles of neighbours. */
const CAPTION = 40
const GAP = 70

/**
 * Middles for places that are on no map: columns of a sheet of the asked shape, those that send to others more than they get on the
 * left, and every second column half a step lower, so that what runs between two of a row passes nobody. O(arcs + n log n).
 */
export function arrangePlaces(input: LayoutInput, places: readonly Gathered[]): Point[] {
  if (places.length === 0) return []
  const sent = shareSent(input, places)
  const order = places
    .map((_, index) => index)
    .toSorted((a, b) => sent[b]! - sent[a]! || (places[a]!.code < places[b]!.code ? -1 : 1))
  const largest = Math.max(...places.map(({ radius }) => radius))
  const step = { x: 2 * largest + GAP, y: 2 * largest + CAPTION + GAP / 2 }
  const columns = Math.min(
    places.length,
    Math.max(1, Math.round(Math.sqrt((places.length * input.aspect * step.y) / step.x))),
  )
  const middles: Point[] = Array.from(places, () => ({ x: 0, y: 0 }))
  // As even as can be, the fuller columns first.
  const least = Math.floor(places.length / columns)
  const fuller = places.length % columns
  let next = 0
  for (let column = 0; column < columns; column += 1) {
    const rows = least + (column < fuller ? 1 : 0)
    for (let row = 0; row < rows; row += 1, next += 1)
      middles[order[next]!] = {
        x: column * step.x,
        y: (row + (column % 2) / 2) * step.y,
      }
  }
  return middles
}

/** Of what runs between places, the share each sends, less the share it gets: 1 only sends, −1 only gets. */
function shareSent({ arcs }: LayoutInput, places: readonly Gathered[]): number[] {
  const placeOf = new Map(
    places.flatMap(({ members }, place) => members.map((entity) => [entity, place] as const)),
  )
  const out = places.map(() => 0)
  const into = places.map(() => 0)
  for (const { from, to, weight } of arcs) {
    const [source, target] = [placeOf.get(from), placeOf.get(to)]
    if (source === undefined || target === undefined || source === target) continue
    out[source]! += weight
    into[target]! += weight
  }
  return places.map((_, place) => (out[place]! - into[place]!) / (out[place]! + into[place]! || 1))
}
