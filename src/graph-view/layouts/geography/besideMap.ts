import type { Point } from '../../../domain/view/layout.ts'
import type { DrawnMap } from '../layoutOutput.ts'
import { freeSea } from './freeSea.ts'
import type { Gathered } from './gatherPlace.ts'

/** Room for a caption, the least width that one takes, and space between places. */
const CAPTION = 34
const NAME = 150
const GAP = 14

interface Disc extends Point {
  readonly radius: number
}

/**
 * Middles for the circles of those who are on no map: in rows, the largest first, where the sea is free within what is used of the map; else
 * below the map, as wide as that.
 */
export function besideMap(
  map: DrawnMap,
  discs: readonly Disc[],
  groups: readonly Gathered[],
): Point[] {
  if (groups.length === 0) return []
  const frame = around(discs)
  const rows = inRows(groups, frame.right - frame.left)
  const below = Math.max(frame.bottom, lowest(map)) + GAP
  const corner = freeSea(map, discs, frame, rows) ?? { x: frame.left, y: below }
  return rows.middles.map(({ x, y }) => ({ x: corner.x + x, y: corner.y + y }))
}

function around(discs: readonly Disc[]) {
  return {
    left: Math.min(...discs.map(({ x, radius }) => x - radius)),
    top: Math.min(...discs.map(({ y, radius }) => y - radius)),
    right: Math.max(...discs.map(({ x, radius }) => x + radius)),
    bottom: Math.max(...discs.map(({ y, radius }) => y + radius)),
  }
}

function lowest({ points }: DrawnMap): number {
  let bottom = -Infinity
  for (let place = 1; place < points.length; place += 2) bottom = Math.max(bottom, points[place]!)
  return bottom
}

/** Middles in rows from an upper left corner at 0, no wider than that unless one alone is. */
function inRows(groups: readonly Gathered[], widest: number) {
  const order = groups
    .map((_, index) => index)
    .toSorted((a, b) => groups[b]!.members.length - groups[a]!.members.length || a - b)
  const middles: Point[] = Array.from(groups, () => ({ x: 0, y: 0 }))
  let [x, y, tallest, width] = [0, 0, 0, 0]
  for (const index of order) {
    const { radius } = groups[index]!
    const cell = Math.max(2 * radius, NAME)
    if (x > 0 && x + cell > widest) {
      y += tallest + GAP
      x = 0
      tallest = 0
    }
    middles[index] = { x: x + cell / 2, y: y + CAPTION + radius }
    tallest = Math.max(tallest, CAPTION + 2 * radius)
    width = Math.max(width, x + cell)
    x += cell + GAP
  }
  return { middles, width, height: y + tallest }
}
