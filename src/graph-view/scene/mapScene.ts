import { countryFlows, type CountryFlow } from '../../domain/view/countryFlows.ts'
import type { MapShade } from '../../domain/view/mapLook.ts'
import type { DrawnMap, LayoutRegion } from '../layouts/layoutOutput.ts'
import { isChokepoint, type Scene } from './scene.ts'

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

/** How much of what a shade tells each country has among what is shown, as a share of the most. */
export function countryShares(scene: Scene, shade: MapShade): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of scene.entities) {
    const { country } = item.entity
    if (country === undefined || item.presence !== 'shown') continue
    const counted =
      shade === 'entities' ||
      (shade === 'chokepoints' && isChokepoint(item)) ||
      (shade === 'listings' && item.isListed)
    if (counted) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const most = Math.max(1, ...counts.values())
  return new Map([...counts].map(([code, count]) => [code, count / most]))
}

/** Flows between the countries of what is shown. */
export function shownFlows(scene: Scene): CountryFlow[] {
  return countryFlows(
    scene.relations
      .filter(({ presence }) => presence === 'shown')
      .map(({ relation, facts, from, to }) => ({
        relation,
        flow: facts.flow,
        from: from.entity.country,
        to: to.entity.country,
      })),
  )
}

/** The circles in which the entities of a country stand, by its code. */
export function countryCircles(scene: Scene): Map<string, LayoutRegion> {
  const circles = scene.regions.filter(({ kind }) => kind === 'country')
  return new Map(circles.map((region) => [region.key, region]))
}
