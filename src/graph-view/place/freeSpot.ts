import type { Point } from '../../domain/view/layout.ts'

/** An entity as a disc, in model units. */
export interface Disc extends Point {
  readonly radius: number
}

/** Room left between marks, and how fast the search goes outward. */
const ROOM = 8
const STEP = 6
/** The golden angle: no two directions of the search coincide. */
const TURN = Math.PI * (3 - Math.sqrt(5))
const TRIES = 2_000

/** A disc that touches no other, as near to a point as a spiral from there finds one. */
export function freeSpot(start: Point, radius: number, others: readonly Disc[]): Disc {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const distance = STEP * Math.sqrt(attempt)
    const x = start.x + distance * Math.cos(attempt * TURN)
    const y = start.y + distance * Math.sin(attempt * TURN)
    const isFree = others.every(
      (other) => Math.hypot(other.x - x, other.y - y) >= other.radius + radius + ROOM,
    )
    if (isFree) return { x, y, radius }
  }
  return { ...start, radius }
}
