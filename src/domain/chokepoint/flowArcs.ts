import type { Network } from '../network/network.ts'
import { RELATION_TYPE_RULES, type Flow } from '../network/relationType.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Relation, RelationId } from '../network/schema/relation.ts'
import { chosenRelations } from './chosenRelations.ts'
import type { AnalysisSettings } from './settings.ts'

/** One step along flow, with every relation that documents it, in file order. */
export interface FlowArc {
  readonly source: EntityId
  readonly target: EntityId
  readonly relations: readonly RelationId[]
}

/** The analysis graph in terms of the network: what a route may be made of. */
export interface FlowArcs {
  /** In the order of the first relation behind each. No two share both ends, none is a loop. */
  readonly arcs: readonly FlowArc[]
  /** Entities with at least one arc, in file order. */
  readonly inGraph: readonly EntityId[]
  readonly undatedRelations: number
  readonly usedRelations: number
}

/**
 * Which way a relation flows under the settings. A flow the file gives one relation wins over the type's, because it
 * was decided for that row; but a type set to `none` by the person counts nowhere.
 */
export function flowUnder(flows: AnalysisSettings['flows'], relation: Relation): Flow {
  const ofType = flows[relation.type]
  if (ofType === 'none') return 'none'
  return relation.flow ?? ofType ?? RELATION_TYPE_RULES[relation.type].flow
}

/**
 * The flow arcs of a network under the settings (design, section 4): chosen layers, confidence and time; loops dropped;
 * parallel relations merged, their evidence kept; placeholders may end a route and never continue one.
 * O(entities + relations).
 */
export function flowArcs(network: Network, settings: AnalysisSettings): FlowArcs {
  const endsOf = (relation: Relation): readonly [EntityId, EntityId] =>
    flowUnder(settings.flows, relation) === 'reverse'
      ? [relation.target, relation.source]
      : [relation.source, relation.target]
  const { chosen, undatedRelations } = chosenRelations(
    network,
    settings,
    (relation) =>
      flowUnder(settings.flows, relation) !== 'none' &&
      network.entityById.get(endsOf(relation)[0])?.placeholder !== true,
  )

  const arcs: { source: EntityId; target: EntityId; relations: RelationId[] }[] = []
  const arcsFrom = new Map<EntityId, Map<EntityId, RelationId[]>>()
  const touched = new Set<EntityId>()
  for (const relation of chosen) {
    const [source, target] = endsOf(relation)
    let known = arcsFrom.get(source)
    if (!known) arcsFrom.set(source, (known = new Map()))
    const merged = known.get(target)
    if (merged) {
      merged.push(relation.id)
      continue
    }
    const relations = [relation.id]
    known.set(target, relations)
    arcs.push({ source, target, relations })
    touched.add(source).add(target)
  }
  return {
    arcs,
    inGraph: network.entities.filter(({ id }) => touched.has(id)).map(({ id }) => id),
    undatedRelations,
    usedRelations: chosen.length,
  }
}
