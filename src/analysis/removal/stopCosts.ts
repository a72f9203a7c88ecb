import type { EntityId } from '../../domain/network/schema/entity.ts'

/** What each entity costs to stop: as given where that is a number above 0, Infinity included, else 1. */
export function stopCosts(
  entities: readonly EntityId[],
  given?: ReadonlyMap<EntityId, number>,
): Float64Array<ArrayBuffer> {
  return Float64Array.from(entities, (id) => {
    const cost = given?.get(id) ?? 1
    return cost > 0 ? cost : 1
  })
}
