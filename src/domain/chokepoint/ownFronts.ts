import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'

/**
 * Which of the given entities are the principal's own fronts, branches or agents: joined to it directly by a relation of
 * the control layer along which what they obtain reaches it.
 */
export function ownFronts(
  network: Network,
  principal: EntityId,
  among: readonly EntityId[],
): EntityId[] {
  const own = new Set<EntityId>()
  for (const relation of network.relationsOf.get(principal) ?? []) {
    const facts = network.factsOf.get(relation.id)
    if (facts?.layer !== 'control' || facts.flow === 'none') continue
    const [from, to] =
      facts.flow === 'reverse'
        ? [relation.target, relation.source]
        : [relation.source, relation.target]
    if (to === principal) own.add(from)
  }
  return among.filter((id) => own.has(id))
}
