import type { Network } from '../network/network.ts'
import { RELATION_TYPE_RULES, type Flow } from '../network/relationType.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Relation } from '../network/schema/relation.ts'
import { chosenRelations } from './chosenRelations.ts'
import type { AnalysisSettings } from './settings.ts'

/** One relation that counts, turned along its flow. */
export interface FlowStep {
  readonly source: EntityId
  readonly target: EntityId
  readonly relation: Relation
}

/** The settings that decide which relations count and which way they flow. */
export type FlowChoice = Pick<AnalysisSettings, 'layers' | 'minimumConfidence' | 'time' | 'flows'>

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
 * The relations of the chosen layers, confidence and time that carry something, along flow and in file order. Loops
 * dropped; nothing leaves a placeholder. O(relations).
 */
export function flowSteps(
  network: Network,
  settings: FlowChoice,
): { steps: FlowStep[]; undatedRelations: number } {
  const stepOf = (relation: Relation): FlowStep =>
    flowUnder(settings.flows, relation) === 'reverse'
      ? { source: relation.target, target: relation.source, relation }
      : { source: relation.source, target: relation.target, relation }
  const { chosen, undatedRelations } = chosenRelations(
    network,
    settings,
    (relation) =>
      flowUnder(settings.flows, relation) !== 'none' &&
      network.entityById.get(stepOf(relation).source)?.placeholder !== true,
  )
  return { steps: chosen.map(stepOf), undatedRelations }
}
