import type { EntityType } from '../../domain/network/entityType.ts'
import { entityIconPath } from '../../domain/view/entityIconPath.ts'

const drawn = new Map<EntityType, Path2D>()

/** The icon of an entity type, on a 24 × 24 grid, to be stroked. */
export function entityIcon(type: EntityType): Path2D {
  let path = drawn.get(type)
  if (!path) {
    path = new Path2D(entityIconPath(type))
    drawn.set(type, path)
  }
  return path
}
