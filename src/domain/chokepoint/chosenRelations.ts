import type { TimeWindow } from '../filter/filter.ts'
import type { Network } from '../network/network.ts'
import { CONFIDENCES, type Confidence, type Relation } from '../network/schema/relation.ts'
import type { Layer } from '../network/relationType.ts'
import { passesTimeWindow, relationPeriod } from '../time/relationPeriod.ts'

/** True when a confidence is at least as good as the minimum. */
export function isConfidentEnough(confidence: Confidence, minimum: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(minimum)
}

export interface RelationChoice {
  readonly layers: readonly Layer[]
  readonly minimumConfidence: Confidence
  readonly time: TimeWindow
}

/** Relations of the chosen layers, confidence and time that join two different entities of the network. */
export function chosenRelations(
  network: Network,
  { layers, minimumConfidence, time }: RelationChoice,
  counts: (relation: Relation) => boolean,
): { chosen: Relation[]; undatedRelations: number } {
  const chosen: Relation[] = []
  let undatedRelations = 0
  for (const relation of network.relations) {
    const facts = network.factsOf.get(relation.id)
    if (!facts || !layers.includes(facts.layer)) continue
    if (!isConfidentEnough(facts.confidence, minimumConfidence)) continue
    if (relation.source === relation.target || !counts(relation)) continue
    if (!network.entityById.has(relation.source) || !network.entityById.has(relation.target))
      continue
    const period = relationPeriod(relation)
    if (period === null) undatedRelations += 1
    if (passesTimeWindow(period, time)) chosen.push(relation)
  }
  return { chosen, undatedRelations }
}
