import type { DrawnMap } from '../layouts/layoutOutput.ts'

/** The outlines of a map as paths, made once for each drawing. */
export interface MapPaths {
  readonly all: Path2D
  readonly byCode: ReadonlyMap<string, Path2D>
}

const made = new WeakMap<DrawnMap, MapPaths>()

/** The paths of a map, in model units. */
export function mapPaths(map: DrawnMap): MapPaths {
  const known = made.get(map)
  if (known) return known
  const all = new Path2D()
  const byCode = new Map<string, Path2D>()
  for (const [ring, country] of map.countryOf.entries()) {
    const path = new Path2D()
    for (let point = map.start[ring]!; point < map.start[ring + 1]!; point += 1)
      path.lineTo(map.points[2 * point]!, map.points[2 * point + 1]!)
    path.closePath()
    all.addPath(path)
    const code = map.codes[country] ?? ''
    if (code === '') continue
    const whole = byCode.get(code) ?? new Path2D()
    whole.addPath(path)
    byCode.set(code, whole)
  }
  const paths = { all, byCode }
  made.set(map, paths)
  return paths
}
