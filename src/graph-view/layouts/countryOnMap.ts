import type { Point } from '../../domain/view/layout.ts'
import type { DrawnMap } from './layoutOutput.ts'

/** Bounds of each ring, four numbers: left, top, right, bottom. Made once for each map. */
const known = new WeakMap<DrawnMap, Float32Array>()

/** The code of the country that a place of the map lies in, empty for a territory without one; null over the sea. O(rings), and of those near by their points. */
export function countryOnMap(map: DrawnMap, { x, y }: Point): string | null {
  const bounds = boundsOf(map)
  let found: number | null = null
  // A country with enclaves has rings within rings: an odd number of them holds what is inside.
  let isInside = false
  for (let ring = 0; ring + 1 < map.start.length; ring += 1) {
    const country = map.countryOf[ring]!
    if (country !== found && isInside) break
    if (country !== found) isInside = false
    found = country
    const [left, top, right, bottom] = bounds.subarray(4 * ring, 4 * ring + 4)
    if (x < left! || x > right! || y < top! || y > bottom!) continue
    if (holds(map, ring, x, y)) isInside = !isInside
  }
  return isInside && found !== null ? (map.codes[found] ?? '') : null
}

function boundsOf(map: DrawnMap): Float32Array {
  const made = known.get(map)
  if (made) return made
  const rings = Math.max(0, map.start.length - 1)
  const bounds = new Float32Array(4 * rings)
  for (let ring = 0; ring < rings; ring += 1) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let point = map.start[ring]!; point < map.start[ring + 1]!; point += 1) {
      const [px, py] = [map.points[2 * point]!, map.points[2 * point + 1]!]
      left = Math.min(left, px)
      right = Math.max(right, px)
      top = Math.min(top, py)
      bottom = Math.max(bottom, py)
    }
    bounds.set([left, top, right, bottom], 4 * ring)
  }
  known.set(map, bounds)
  return bounds
}

/** Whether a ray to the right crosses the ring an odd number of times. */
function holds({ start, points }: DrawnMap, ring: number, x: number, y: number): boolean {
  const [first, end] = [start[ring]!, start[ring + 1]!]
  let isInside = false
  for (let point = first, before = end - 1; point < end; before = point, point += 1) {
    const [ax, ay] = [points[2 * point]!, points[2 * point + 1]!]
    const [bx, by] = [points[2 * before]!, points[2 * before + 1]!]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside
  }
  return isInside
}
