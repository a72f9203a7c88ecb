import { BAND } from '../../domain/view/drawnLook.ts'
import type { CountryFlow } from '../../domain/view/countryFlows.ts'
import type { MapFlow } from '../../domain/view/mapLook.ts'
import type { Point } from '../../domain/view/layout.ts'
import type { LayoutRegion } from '../layouts/layoutOutput.ts'

/** Widest and narrowest flow, in pixels. */
export const WIDEST = 14
const NARROWEST = 0.8

/** What the width of a flow tells; 0 is not drawn. */
export function flowSize(flow: CountryFlow, by: MapFlow): number {
  if (by === 'none') return 0
  return by === 'count' ? flow.count : flow.amountUsd
}

/** Pixels of a flow among others of which the largest is `most`: its area grows with what it tells. */
export function flowWidth(size: number, most: number): number {
  return Math.max(NARROWEST, WIDEST * Math.sqrt(size / Math.max(1, most)))
}

/** The middle of a circle. */
export function circleMiddle({ x, y, width, height }: LayoutRegion): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** The control point of the quadratic curve of a flow; null where its ends are the same place. */
export function flowBend(from: Point, to: Point): Point | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  if (dx === 0 && dy === 0) return null
  return { x: (from.x + to.x) / 2 - dy * BAND.bend, y: (from.y + to.y) / 2 + dx * BAND.bend }
}

/** A place on the curve, 0 at its start and 1 at its end. */
export function flowPoint(from: Point, bend: Point, to: Point, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2]
  return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y }
}
