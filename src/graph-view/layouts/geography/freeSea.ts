import type { Point } from '../../../domain/view/layout.ts'
import { countryOnMap } from '../countryOnMap.ts'
import type { DrawnMap } from '../layoutOutput.ts'
import type { Box } from '../box.ts'

interface Disc extends Point {
  readonly radius: number
}

/** How finely free room is looked for, in model units. */
const STEP = 20

/**
 * The upper left corner of a rectangle of that size within a frame, that touches neither land nor any of the discs: the lowest
 * there is, of those the leftmost. Null where the frame has no such room. O(points + discs) for each of the places tried.
 */
export function freeSea(
  map: DrawnMap,
  discs: readonly Disc[],
  frame: Box,
  { width, height }: { readonly width: number; readonly height: number },
): Point | null {
  const coast = coastCells(map)
  for (let y = frame.bottom - height; y >= frame.top; y -= STEP)
    for (let x = frame.left; x + width <= frame.right; x += STEP) {
      const box = { left: x, top: y, right: x + width, bottom: y + height }
      const middle = { x: x + width / 2, y: y + height / 2 }
      if (discs.some((disc) => touches(box, disc))) continue
      if (hasCoast(coast, box)) continue
      // No coast runs through it: it is all land or all sea.
      if (countryOnMap(map, middle) === null) return { x, y }
    }
  return null
}

const cellOf = (x: number, y: number) => Math.floor(x / STEP) * 65_536 + Math.floor(y / STEP)

/** Cells through which an outline runs; outlines are finer than a cell. */
function coastCells({ points }: DrawnMap): ReadonlySet<number> {
  const cells = new Set<number>()
  for (let place = 0; place < points.length; place += 2)
    cells.add(cellOf(points[place]!, points[place + 1]!))
  return cells
}

function hasCoast(cells: ReadonlySet<number>, { left, top, right, bottom }: Box): boolean {
  for (let x = left; x < right + STEP; x += STEP)
    for (let y = top; y < bottom + STEP; y += STEP)
      if (cells.has(cellOf(Math.min(x, right), Math.min(y, bottom)))) return true
  return false
}

function touches({ left, top, right, bottom }: Box, { x, y, radius }: Disc): boolean {
  const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)]
  return Math.hypot(dx, dy) < radius
}
