import type { Network } from './network.ts'
import type { EntityId } from './schema/entity.ts'

/** What an entity is called; one that the network lacks goes by its id. */
export function entityName({ entityById }: Pick<Network, 'entityById'>, id: EntityId): string {
  return entityById.get(id)?.name ?? id
}
