import type { Point } from '../../domain/view/layout.ts'
import type { Direction } from './walk.ts'

/** A country or place of the map, by its code, and where its circle stands. */
export interface StandingPlace extends Point {
  readonly code: string
}

/** Sideways distance counts this many times. */
const ASIDE = 2

/** The place that lies next in a direction; null where none lies further that way. O(places). */
export function nextPlace(
  places: readonly StandingPlace[],
  from: Point,
  direction: Direction,
): StandingPlace | null {
  const isLevel = direction === 'left' || direction === 'right'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  let best: StandingPlace | null = null
  let least = Infinity
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y]
    const [along, aside] = isLevel ? [dx * sign, dy] : [dy * sign, dx]
    const distance = Math.hypot(along, aside * ASIDE)
    if (along <= 0 || distance >= least) continue
    least = distance
    best = place
  }
  return best
}
