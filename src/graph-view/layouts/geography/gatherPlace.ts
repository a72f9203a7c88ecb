import { packEnclose, packSiblings } from 'd3-hierarchy'
import type { Point } from '../../../domain/view/layout.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LayoutRegion } from '../layoutOutput.ts'

/** Space between the outlines of neighbours in a circle. */
const CELL_GAP = 2

/** The entities of one country or place, gathered in a circle around a middle of their own. */
export interface Gathered {
  /** code of the country, empty where none is known */
  readonly code: string
  readonly members: readonly number[]
  /** where each member stands, from the middle */
  readonly places: readonly Point[]
  readonly radius: number
}

/** Packs the entities of a place into a circle, the highest scores in the middle. O(n log n). */
export function gatherPlace(
  { entities }: LayoutInput,
  code: string,
  members: readonly number[],
): Gathered {
  const order = members.toSorted(
    (a, b) =>
      entities[b]!.score - entities[a]!.score || entities[b]!.radius - entities[a]!.radius || a - b,
  )
  const circles = packSiblings(
    order.map((entity) => ({ r: entities[entity]!.radius + CELL_GAP / 2, x: 0, y: 0 })),
  )
  const around = packEnclose(circles)
  return {
    code,
    members: order,
    places: circles.map(({ x, y }) => ({ x: x - around.x, y: y - around.y })),
    radius: around.r,
  }
}

/** The circle of a place as the drawing tells it. */
export function circleRegion(
  { code, members, radius }: Gathered,
  middle: Point,
  kind: 'country' | 'unplaced',
  anchor: Point | null,
): LayoutRegion {
  return {
    kind,
    key: code,
    count: members.length,
    x: middle.x - radius,
    y: middle.y - radius,
    width: 2 * radius,
    height: 2 * radius,
    ...(anchor && { anchor }),
  }
}
