import type { ElementDefinition } from 'cytoscape'
import { listingAuthorities } from '../../domain/network/listed.ts'
import type { Network } from '../../domain/network/network.ts'
import { edgeIdOf } from './edgeId.ts'

/** Model units; every entity gets its own once the network is laid out. */
const FIRST_SIZE = 1

/**
 * The elements of a network, made once: entities all in one place, relations turned along their flow. Looks come
 * from classes alone, so that cytoscape computes the style of each kind once. A relation whose end is missing or
 * whose ends are one entity has no line.
 */
export function pictureElements(network: Network): ElementDefinition[] {
  const nodes = network.entities.map((entity) => {
    const listed = listingAuthorities(entity).length > 0 ? ' listed' : ''
    return {
      group: 'nodes' as const,
      data: { id: entity.id, size: FIRST_SIZE },
      position: { x: 0, y: 0 },
      classes: entity.type + listed,
    }
  })
  const edges = network.relations.flatMap(({ id, source, target, legality }) => {
    const facts = network.factsOf.get(id)
    if (!facts || !network.entityById.has(source) || !network.entityById.has(target)) return []
    const turned = facts.flow === 'reverse'
    return {
      group: 'edges' as const,
      data: {
        id: edgeIdOf(id),
        source: turned ? target : source,
        target: turned ? source : target,
      },
      classes: `${facts.layer} ${legality}`,
    }
  })
  return [...nodes, ...edges]
}
