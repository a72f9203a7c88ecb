import type { ArcCurves } from './layoutOutput.ts'

/** Stores control points (x, y, x, y …) of arcs given by their place in the input; others stay straight. */
export function packCurves(
  arcs: number,
  curves: readonly (readonly number[])[],
  origin: readonly number[],
): ArcCurves {
  const start = new Int32Array(arcs + 1)
  curves.forEach((points, index) => (start[origin[index]! + 1] = points.length / 2))
  for (let arc = 0; arc < arcs; arc++) start[arc + 1]! += start[arc]!
  const points = new Float64Array(2 * start[arcs]!)
  curves.forEach((curve, index) => points.set(curve, 2 * start[origin[index]!]!))
  return { start, points }
}

/** No arc is curved. */
export function straight(arcs: number): ArcCurves {
  return packCurves(arcs, [], [])
}
