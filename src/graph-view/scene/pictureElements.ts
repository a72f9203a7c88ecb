import type { ElementDefinition } from 'cytoscape'
import { listingAuthorities } from '../../domain/network/listed.ts'
import type { Network } from '../../domain/network/network.ts'
import { edgeIdOf } from './edgeId.ts'

/** Where an entity stands and how wide it is, in model units. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly size: number
}

/**
 * The elements of a network, made once: entities where they stand, relations turned along their flow. Looks come
 * from classes alone, so that cytoscape computes the style of each kind once. A relation whose end is missing or
 * whose ends are one entity has no line.
 */
export function pictureElements(
  network: Network,
  placeOf: (index: number) => Placed,
): ElementDefinition[] {
  const nodes = network.entities.map((entity, index) => {
    const { x, y, size } = placeOf(index)
    const listed = listingAuthorities(entity).length > 0 ? ' listed' : ''
    return {
      group: 'nodes' as const,
      data: { id: entity.id, size },
      position: { x, y },
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
