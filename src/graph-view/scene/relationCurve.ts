import type { Point } from '../../domain/view/layout.ts'

/**
 * The course of a relation between the centres of its ends, as control points of a quadratic spline that passes
 * through the middle of each pair of neighbours: how cytoscape draws an unbundled curve. None is a straight line.
 */
export type Controls = readonly Point[]

// Ends nearer than this along x stand in one column: the course swings out to the side.
const COLUMN = 12

/** Runs level out of one end and level into the other, so that flow reads from left to right. */
export function levelCurve(from: Point, to: Point): Controls {
  const across = to.x - from.x
  if (Math.abs(across) < COLUMN) {
    const side = Math.min(from.x, to.x) - Math.max(16, Math.abs(to.y - from.y) / 3)
    return [
      { x: side, y: from.y + (to.y - from.y) / 4 },
      { x: side, y: to.y - (to.y - from.y) / 4 },
    ]
  }
  const reach = across * 0.45
  return [
    { x: from.x + reach, y: from.y },
    { x: to.x - reach, y: to.y },
  ]
}

/** The same course, moved aside by `bend`: parallel relations stay apart. */
export function liftCurve(controls: Controls, bend: number): Controls {
  return bend === 0 ? controls : controls.map(({ x, y }) => ({ x, y: y + bend * 1.4 }))
}

/** Straight, or bowed to one side by about `bend` model units: the same side, whichever end comes first. */
export function bowedCurve(from: Point, to: Point, bend: number): Controls {
  if (bend === 0) return []
  const turn = to.x < from.x || (to.x === from.x && to.y < from.y) ? -1 : 1
  const [dx, dy] = [(to.x - from.x) * turn, (to.y - from.y) * turn]
  const length = Math.hypot(dx, dy) || 1
  return [
    {
      x: (from.x + to.x) / 2 - (dy / length) * bend * 2,
      y: (from.y + to.y) / 2 + (dx / length) * bend * 2,
    },
  ]
}

/**
 * Out of an entity and back into it, over its upper left, as cytoscape loops: about `reach` from its middle, and a third
 * wider for each loop that the same entity has before.
 */
export function loopCurve({ x, y }: Point, reach: number, before: number): Controls {
  const out = 1.4 * reach * (1 + before / 3)
  return [
    { x, y: y - out },
    { x: x - out, y },
  ]
}

interface Course {
  readonly from: Point
  readonly to: Point
  readonly controls: Controls
}

/** A course whose ends have moved: each control point follows the ends by how near it is to them along x. */
export function carryCourse(course: Course, from: Point, to: Point): Controls {
  const [byFrom, byTo] = [
    { x: from.x - course.from.x, y: from.y - course.from.y },
    { x: to.x - course.to.x, y: to.y - course.to.y },
  ]
  if (byFrom.x === 0 && byFrom.y === 0 && byTo.x === 0 && byTo.y === 0) return course.controls
  const count = course.controls.length
  return course.controls.map(({ x, y }, index) => {
    const share = count === 1 ? 0.5 : index / (count - 1)
    return {
      x: x + byFrom.x * (1 - share) + byTo.x * share,
      y: y + byFrom.y * (1 - share) + byTo.y * share,
    }
  })
}

/**
 * Control points as cytoscape takes them: shares of the way from one end to the other, and distances to the side.
 * Ends in the same place have no direction to measure along; they get a straight line.
 */
export function asWeights(
  from: Point,
  to: Point,
  controls: Controls,
): { weights: number[]; distances: number[] } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length === 0 || controls.length === 0) return { weights: [0.5], distances: [0] }
  return {
    weights: controls.map(({ x, y }) => ((x - from.x) * dx + (y - from.y) * dy) / length ** 2),
    distances: controls.map(({ x, y }) => ((y - from.y) * dx - (x - from.x) * dy) / length),
  }
}
