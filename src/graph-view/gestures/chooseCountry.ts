import { choiceOf, clearFacet, only, toggleInclude } from '../../domain/filter/changeFilter.ts'
import type { Filter } from '../../domain/filter/filter.ts'
import type { Point } from '../../domain/view/layout.ts'
import { mapPaths } from '../scene/mapScene.ts'
import type { Scene } from '../scene/scene.ts'

const pencil = document.createElement('canvas').getContext('2d')

/** The code of the country at a place of the map, or in whose circle the place lies; null over the sea. */
export function countryAt(scene: Scene, { x, y }: Point): string | null {
  if (!scene.map) return null
  for (const { kind, key, width, ...region } of scene.regions) {
    if (kind !== 'country' && kind !== 'unplaced') continue
    const radius = width / 2
    if (key !== '' && Math.hypot(region.x + radius - x, region.y + radius - y) <= radius) return key
  }
  for (const [code, path] of mapPaths(scene.map).byCode)
    if (pencil?.isPointInPath(path, x, y) === true) return code
  return null
}

/** The filter after a country was chosen on the map: only that one, or all again where it was the only one; `adds` keeps the others. */
export function afterCountry(filter: Filter, code: string, adds: boolean): Filter {
  if (adds) return toggleInclude(filter, 'country', code)
  const { include } = choiceOf(filter, 'country')
  const isOnly = include.length === 1 && include[0] === code
  return isOnly ? clearFacet(filter, 'country') : only(filter, 'country', code)
}
