import type { Network } from './network.ts'
import type { EntityId } from './schema/entity.ts'

/** The entities that share a relation with any of the given ones, these left out, in file order of the relations. */
export function neighboursOf(network: Network, ids: readonly EntityId[]): EntityId[] {
  const given = new Set(ids)
  const found = new Set<EntityId>()
  for (const id of ids) {
    for (const { source, target } of network.relationsOf.get(id) ?? []) {
      const other = source === id ? target : source
      if (!given.has(other)) found.add(other)
    }
  }
  return [...found]
}
