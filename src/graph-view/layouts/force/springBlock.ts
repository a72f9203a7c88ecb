import type { LayoutInput } from '../layoutInput.ts'
import type { ComponentBlock } from '../shelf/componentBlock.ts'
import { springs } from './springs.ts'

const PADDING = 8

/** A component with places counted from its left upper corner, which lies at `left`, `top`. */
export interface PlacedBlock extends ComponentBlock {
  readonly left: number
  readonly top: number
}

/** Lays a component out by springs and, unless something in it is pinned, turns its long axis level. */
export function springBlock(
  { entities, pins }: LayoutInput,
  members: readonly number[],
  neighbours: (member: number) => Int32Array,
): PlacedBlock {
  const local = new Map(members.map((one, place) => [one, place]))
  const links = members.flatMap((one, place) =>
    [...neighbours(one)].flatMap((other): [number, number][] =>
      one < other ? [[place, local.get(other)!]] : [],
    ),
  )
  const vertices = members.map((one) => {
    const { id, radius } = entities[one]!
    return { radius, pin: Object.hasOwn(pins, id) ? pins[id]! : null }
  })
  const free = vertices.every(({ pin }) => pin === null)
  const sprung = springs(vertices, links)
  const places = free ? levelled(sprung) : sprung
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  places.forEach(({ x, y }, index) => {
    const reach = vertices[index]!.radius + PADDING
    left = Math.min(left, x - reach)
    top = Math.min(top, y - reach)
    right = Math.max(right, x + reach)
    bottom = Math.max(bottom, y + reach)
  })
  return {
    members,
    places: places.map(({ x, y }) => ({ x: x - left, y: y - top })),
    width: right - left,
    height: bottom - top,
    left,
    top,
  }
}

/** Turns points so that they spread most from left to right (first principal axis). */
function levelled(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  const middleX = points.reduce((sum, point) => sum + point.x, 0) / points.length
  const middleY = points.reduce((sum, point) => sum + point.y, 0) / points.length
  let [xx, xy, yy] = [0, 0, 0]
  for (const point of points) {
    const [x, y] = [point.x - middleX, point.y - middleY]
    xx += x * x
    xy += x * y
    yy += y * y
  }
  const angle = -Math.atan2(2 * xy, xx - yy) / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return points.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }))
}
