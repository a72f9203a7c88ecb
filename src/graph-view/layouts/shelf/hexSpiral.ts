import type { Point } from '../../../domain/view/layout.ts'

const STEPS = [
  [-0.5, 1],
  [-1, 0],
  [-0.5, -1],
  [0.5, -1],
  [1, 0],
  [0.5, 1],
] as const
const ROW = Math.sqrt(3) / 2

/** The first `count` points of a spiral on the triangular lattice, from its middle out; neighbours are 1 apart. */
export function hexSpiral(count: number): Point[] {
  const points: Point[] = []
  if (count > 0) points.push({ x: 0, y: 0 })
  for (let ring = 1; points.length < count; ring++) {
    let [column, row] = [ring, 0]
    for (const [right, down] of STEPS) {
      for (let step = 0; step < ring && points.length < count; step++) {
        points.push({ x: column, y: row * ROW })
        column += right
        row += down
      }
    }
  }
  return points
}
