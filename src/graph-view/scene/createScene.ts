import type { Core, NodeSingular } from 'cytoscape'
import { listingAuthorities } from '../../domain/network/listed.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { RelationId } from '../../domain/network/schema/relation.ts'
import { crowdOf } from './crowdOf.ts'
import { edgeIdOf } from './edgeId.ts'
import { relationBends } from './relationBends.ts'
import type { Scene, SceneEntity, SceneRelation } from './scene.ts'

/** The scene of a network whose elements stand in an instance already. O(entities + relations). */
export function createScene(cy: Core, network: Network): Scene {
  const entityById = new Map<EntityId, SceneEntity>()
  for (const entity of network.entities) {
    const node = cy.getElementById(entity.id) as NodeSingular
    const { x, y } = node.position()
    entityById.set(entity.id, {
      entity,
      node,
      relations: [],
      isListed: listingAuthorities(entity).length > 0,
      x,
      y,
      goal: { x, y },
      size: node.data('size') as number,
      presence: 'shown',
      station: 'inside',
      score: null,
      labelSide: 'below',
      isStopped: false,
      isCutOff: false,
      isSupposed: false,
      ownership: null,
    })
  }

  const bends = relationBends(network.relations)
  const relationById = new Map<RelationId, SceneRelation>()
  for (const relation of network.relations) {
    const facts = network.factsOf.get(relation.id)
    const [source, target] = [entityById.get(relation.source), entityById.get(relation.target)]
    if (!facts || !source || !target) continue
    const turned = facts.flow === 'reverse'
    const item: SceneRelation = {
      relation,
      facts,
      edge: cy.getElementById(edgeIdOf(relation.id)),
      from: turned ? target : source,
      to: turned ? source : target,
      bend: bends.get(relation.id) ?? 0,
      presence: 'shown',
      isAside: false,
      isSevered: false,
      worn: '',
      controls: [],
      course: null,
    }
    relationById.set(relation.id, item)
    source.relations.push(item)
    if (target !== source) target.relations.push(item)
  }

  return {
    entities: [...entityById.values()],
    relations: [...relationById.values()],
    entityById,
    relationById,
    ...crowdOf(network),
    regions: [],
    map: null,
    left: null,
    reroutes: [],
    turned: 1,
    hypothetical: [],
  }
}
