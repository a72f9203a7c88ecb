/** A point of an ellipse around the origin, and where on its way round it lies, 0 to 1. */
export interface EllipsePoint {
  readonly x: number
  readonly y: number
  readonly turn: number
}

const STEPS = 1440

/**
 * Points evenly spaced along an ellipse by arc length, clockwise from the top.
 *
 * @param start where the first one lies, in spacings
 * @param free share of the way round that stays empty, in the middle of the top
 */
export function ellipsePoints(
  count: number,
  radiusX: number,
  radiusY: number,
  start = 0,
  free = 0,
): EllipsePoint[] {
  const at = (step: number) => {
    const angle = (2 * Math.PI * step) / STEPS
    return { x: radiusX * Math.sin(angle), y: -radiusY * Math.cos(angle) }
  }
  const along = new Float64Array(STEPS + 1)
  for (let step = 1; step <= STEPS; step++) {
    const [a, b] = [at(step - 1), at(step)]
    along[step] = along[step - 1]! + Math.hypot(b.x - a.x, b.y - a.y)
  }
  let step = 0
  return Array.from({ length: count }, (_, index) => {
    const turn = free / 2 + (1 - free) * (((index + start) / count) % 1)
    const wanted = turn * along[STEPS]!
    if (along[step]! > wanted) step = 0
    while (step < STEPS - 1 && along[step + 1]! < wanted) step++
    const length = along[step + 1]! - along[step]!
    const { x, y } = at(step + (length > 0 ? (wanted - along[step]!) / length : 0))
    return { x, y, turn }
  })
}
