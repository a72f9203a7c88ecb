import type { Point } from '../../../domain/view/layout.ts'
import { hexSpiral } from './hexSpiral.ts'

/** A component drawn as one compact block: places of its members from the left upper corner, outlines included. */
export interface ComponentBlock {
  readonly members: readonly number[]
  readonly places: readonly Point[]
  readonly width: number
  readonly height: number
}

/**
 * Lays a component out as a small honeycomb: its busiest member in the middle, then outwards in the order in which a
 * breadth-first walk meets the others, so that neighbours stay close. O(members + links).
 *
 * @param neighbours links of each member, limited to the component
 * @param pitch distance between the centres of neighbours
 * @param reach room around each centre
 */
export function componentBlock(
  members: readonly number[],
  neighbours: (member: number) => Int32Array,
  pitch: number,
  reach: number,
): ComponentBlock {
  const degree = (member: number) => neighbours(member).length
  const hub = members.reduce((best, member) => (degree(member) > degree(best) ? member : best))
  const walk = [hub]
  const met = new Set(walk)
  for (const member of walk) {
    const next = neighbours(member).filter((one) => !met.has(one))
    for (const one of next.toSorted((a, b) => degree(b) - degree(a) || a - b)) {
      if (met.has(one)) continue
      met.add(one)
      walk.push(one)
    }
  }
  const cells = hexSpiral(walk.length)
  const left = Math.min(...cells.map((cell) => cell.x))
  const top = Math.min(...cells.map((cell) => cell.y))
  const right = Math.max(...cells.map((cell) => cell.x))
  const bottom = Math.max(...cells.map((cell) => cell.y))
  return {
    members: walk,
    places: cells.map(({ x, y }) => ({
      x: (x - left) * pitch + reach,
      y: (y - top) * pitch + reach,
    })),
    width: (right - left) * pitch + 2 * reach,
    height: (bottom - top) * pitch + 2 * reach,
  }
}
