import { UNKNOWN_COUNTRY } from '../domain/filter/filter.ts'
import { only, toggleExclude } from '../domain/filter/changeFilter.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { AtlasStore } from '../store/atlasStore.ts'

/** What of an entity a filter can be made from. */
export type EntityTrait = 'type' | 'country'

/** Filters to what an entity is or where it is, or away from it. */
export function filterToEntity(
  store: AtlasStore,
  id: EntityId,
  trait: EntityTrait,
  how: 'only' | 'exclude',
): void {
  const { open, filter, setFilter } = store.getState()
  const entity = open?.network.entityById.get(id)
  if (!entity) return
  const value = trait === 'type' ? entity.type : (entity.country ?? UNKNOWN_COUNTRY)
  setFilter(how === 'only' ? only(filter, trait, value) : toggleExclude(filter, trait, value))
}
