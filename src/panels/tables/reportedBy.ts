import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'

/** Publishers whose documents call an entity a key node, each once; empty when none does. */
export function reportedBy(network: Network, entity: Entity | undefined): readonly string[] {
  const publishers = (entity?.reportedChokepoint?.sources ?? []).flatMap(
    (id) => network.sourceById.get(id)?.publisher ?? [],
  )
  return [...new Set(publishers)]
}
