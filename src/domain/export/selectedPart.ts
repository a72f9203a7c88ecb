import type { Network } from '../network/network.ts'
import type { Selection } from '../selection/selection.ts'
import type { PartIds } from './partOfNetwork.ts'

/** What is selected: the entities and every relation between them, the relations and both their ends. */
export function selectedPart(network: Network, selection: Selection): PartIds {
  const chosen = new Set(selection.entities)
  const entities = new Set(chosen)
  const relations = new Set(selection.relations)
  for (const id of chosen)
    for (const relation of network.relationsOf.get(id) ?? [])
      if (chosen.has(relation.source) && chosen.has(relation.target)) relations.add(relation.id)
  for (const id of selection.relations) {
    const relation = network.relationById.get(id)
    if (relation) entities.add(relation.source).add(relation.target)
  }
  return { entities, relations }
}
