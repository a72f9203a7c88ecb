import type { OwnedMarks } from '../../store/selectors/selectOwnedMarks.ts'
import type { Scene, SceneEntity } from '../scene/scene.ts'

/** Notes for the painters who has a ring or half ring of ownership. What is listed itself keeps its own ring. */
export function syncOwned(scene: Scene, marks: OwnedMarks): void {
  for (const item of scene.entities) item.ownership = item.isListed ? null : markOf(item, marks)
}

function markOf(
  { entity: { id } }: SceneEntity,
  { supposedListed, ownedByListed, ownedBySupposed }: OwnedMarks,
): SceneEntity['ownership'] {
  if (supposedListed.has(id)) return 'takenAsListed'
  if (ownedByListed.has(id)) return 'ownedByListed'
  return ownedBySupposed.has(id) ? 'ownedByTaken' : null
}
