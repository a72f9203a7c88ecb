import { isChokepoint, type SceneEntity } from '../scene/scene.ts'
import { haloRadius } from './drawHalo.ts'
import type { View } from './view.ts'

/** The radius of everything drawn for an entity, ring and halo included, in pixels. */
export function markRadius(item: SceneEntity, view: View): number {
  const radius = (item.size / 2) * view.zoom
  return isChokepoint(item)
    ? haloRadius(radius)
    : radius + (item.isListed || item.ownership ? 2 * view.zoom : 0)
}
