import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { RelationId } from '../network/schema/relation.ts'
import { countedWith, EACH_APART, type CountedWith } from './countedWith.ts'
import { flowSteps, type FlowChoice } from './flowSteps.ts'
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
  /** Who is not in the graph because it counts with its principal, whose arcs its arcs are. */
  readonly countedWith: CountedWith
  readonly undatedRelations: number
  /** relations behind the arcs */
  readonly usedRelations: number
}

/**
 * The flow arcs of a network under the settings (design, section 4): chosen layers, confidence and time; own fronts and
 * branches counted with their principal where the settings say so; loops dropped; parallel relations merged, their
 * evidence kept; placeholders may end a route and never continue one. O(entities + relations).
 */
export function flowArcs(
  network: Network,
  settings: FlowChoice & Pick<AnalysisSettings, 'ownFronts'>,
): FlowArcs {
  const { steps, undatedRelations } = flowSteps(network, settings)
  const counted = settings.ownFronts === 'together' ? countedWith(network, steps) : EACH_APART

  const arcs: { source: EntityId; target: EntityId; relations: RelationId[] }[] = []
  const arcsFrom = new Map<EntityId, Map<EntityId, RelationId[]>>()
  const touched = new Set<EntityId>()
  let usedRelations = 0
  for (const step of steps) {
    const source = counted.get(step.source) ?? step.source
    const target = counted.get(step.target) ?? step.target
    if (source === target) continue
    usedRelations += 1
    let known = arcsFrom.get(source)
    if (!known) arcsFrom.set(source, (known = new Map()))
    const merged = known.get(target)
    if (merged) {
      merged.push(step.relation.id)
      continue
    }
    const relations = [step.relation.id]
    known.set(target, relations)
    arcs.push({ source, target, relations })
    touched.add(source).add(target)
  }
  return {
    arcs,
    inGraph: network.entities.filter(({ id }) => touched.has(id)).map(({ id }) => id),
    countedWith: counted,
    undatedRelations,
    usedRelations,
  }
}
