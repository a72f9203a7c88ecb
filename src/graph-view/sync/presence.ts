import type { FilterMode } from '../../domain/filter/filter.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { RelationId } from '../../domain/network/schema/relation.ts'
import type { Presence, Scene, SceneEntity, SceneRelation } from '../scene/scene.ts'

/** What should be seen. */
export interface Shown {
  readonly entities: ReadonlySet<EntityId>
  readonly relations: ReadonlySet<RelationId>
  readonly mode: FilterMode
  /** Whether entities off the routes are put away. */
  readonly withoutShelf: boolean
}

/** What has to change in cytoscape: only what differs. */
export interface PresenceChange {
  readonly entities: readonly SceneEntity[]
  /** Relations whose own class differs; most only follow their ends and need none. */
  readonly relations: readonly SceneRelation[]
}

function entityPresence(item: SceneEntity, shown: Shown): Presence {
  if (shown.withoutShelf && item.station === 'off') return 'hidden'
  if (shown.entities.has(item.entity.id)) return 'shown'
  return shown.mode === 'dim' ? 'dimmed' : 'hidden'
}

function relationPresence(item: SceneRelation, shown: Shown): Presence {
  if (item.from.presence === 'hidden' || item.to.presence === 'hidden') return 'hidden'
  if (shown.relations.has(item.relation.id)) return 'shown'
  return shown.mode === 'dim' ? 'dimmed' : 'hidden'
}

/** Writes into the scene what shows, and returns what has changed. O(entities + relations). */
export function updatePresence(scene: Scene, shown: Shown): PresenceChange {
  const entities = scene.entities.filter((item) => {
    const presence = entityPresence(item, shown)
    if (presence === item.presence) return false
    item.presence = presence
    return true
  })
  const relations = scene.relations.filter((item) => {
    item.presence = relationPresence(item, shown)
    const needed = ownClass(item)
    if (needed === item.worn) return false
    item.worn = needed
    return true
  })
  return { entities, relations }
}

/** The class a relation needs of its own: none when it only follows its ends. */
function ownClass({ presence, from, to }: SceneRelation): SceneRelation['worn'] {
  if (presence === 'dimmed') return 'dimmed'
  if (presence === 'shown') return ''
  return from.presence === 'hidden' || to.presence === 'hidden' ? '' : 'hidden'
}
