import { laneOf } from '../../domain/network/entityType.ts'
import type { LayoutRegion } from '../layouts/layoutOutput.ts'
import type { SceneEntity } from '../scene/scene.ts'
import type { Fitted } from './fitView.ts'

const corner = (x: number, y: number) => ({ x, y, radius: 0, labelWidth: 0 })

/** The corners of the frames of lanes that hold one of some entities: a frame reaches further than those of its entities that show. */
export function laneCorners(
  regions: readonly LayoutRegion[],
  items: readonly Pick<SceneEntity, 'entity'>[],
): Fitted[] {
  const lanes = regions.filter(({ kind }) => kind === 'lane')
  if (lanes.length === 0) return []
  const held = new Set<string>(items.map(({ entity }) => laneOf(entity.type)))
  return lanes
    .filter(({ key }) => held.has(key))
    .flatMap(({ x, y, width, height }) => [corner(x, y), corner(x + width, y + height)])
}
