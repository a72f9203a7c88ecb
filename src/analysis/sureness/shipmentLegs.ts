import { chosenRelations } from '../../domain/chokepoint/chosenRelations.ts'
import type { FlowArc, FlowArcs } from '../../domain/chokepoint/flowArcs.ts'
import { flowUnder } from '../../domain/chokepoint/flowSteps.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'

/** A shipment as its relations tell it. */
export interface ShipmentLegs {
  readonly id: string
  /**
   * Everybody it needs: who has a leg out, and both ends of relations without flow such as payments. Whom it merely ends at
   * is left out: one of several receivers may be missing and the others still get theirs.
   */
  readonly needs: readonly EntityId[]
  /** its steps along flow */
  readonly legs: readonly FlowArc[]
}

/** The network sorted into shipments and what is documented beside them. */
export interface SortedArcs {
  readonly shipments: readonly ShipmentLegs[]
  /** arcs that a relation outside every shipment documents */
  readonly plain: readonly FlowArc[]
}

/** Cases of kind shipment that a relation belongs to. */
function shipmentsOf(network: Network, { cases }: Relation): string[] {
  return (cases ?? []).filter((id) => network.caseById.get(id)?.kind === 'shipment')
}

/**
 * Sorts the relations that count by the shipments they belong to. A relation without flow, a payment for goods say, is no
 * leg, and both its ends are needed. An arc may be a leg of several shipments and plain as well, by different relations.
 * O(relations).
 */
export function shipmentLegs(
  network: Network,
  settings: AnalysisSettings,
  { arcs, countedWith }: FlowArcs,
): SortedArcs {
  const needs = new Map<string, Set<EntityId>>()
  const { chosen } = chosenRelations(network, settings, () => true)
  for (const relation of chosen) {
    const [source, target] = [relation.source, relation.target].map(
      (id) => countedWith.get(id) ?? id,
    ) as [EntityId, EntityId]
    const flow = flowUnder(settings.flows, relation)
    const needed = { forward: [source], reverse: [target], none: [source, target] }[flow]
    for (const id of shipmentsOf(network, relation)) {
      needs.set(id, new Set([...(needs.get(id) ?? []), ...needed]))
    }
  }
  const plain: FlowArc[] = []
  const legs = new Map<string, FlowArc[]>()
  for (const arc of arcs) {
    const byRelation = arc.relations.map((id) =>
      shipmentsOf(network, network.relationById.get(id)!),
    )
    if (byRelation.some((ids) => ids.length === 0)) plain.push(arc)
    for (const id of new Set(byRelation.flat())) {
      const known = legs.get(id)
      if (known) known.push(arc)
      else legs.set(id, [arc])
    }
  }
  return {
    shipments: network.cases
      .filter(({ id }) => legs.has(id))
      .map(({ id }) => ({ id, needs: [...needs.get(id)!], legs: legs.get(id)! })),
    plain,
  }
}
