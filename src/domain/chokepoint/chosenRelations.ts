import type { TimeWindow } from '../filter/filter.ts'
import type { Network } from '../network/network.ts'
import { firstDay, lastDay } from '../network/partialDate.ts'
import { CONFIDENCES, type Confidence, type Relation } from '../network/schema/relation.ts'
import type { Layer } from '../network/relationType.ts'

/** True when a relation carries a start or an end. */
export function isDated(relation: Relation): boolean {
  return relation.start !== undefined || relation.end !== undefined
}

/**
 * True when some day the relation can have held lies inside the window. A missing start or end leaves that side
 * open; a relation without either counts only while the window takes undated ones.
 */
export function isInTimeWindow(relation: Relation, { from, to, undated }: TimeWindow): boolean {
  const { start, end } = relation
  if (start === undefined && end === undefined) return undated
  if (to !== undefined && start !== undefined && firstDay(start) > lastDay(to)) return false
  return !(from !== undefined && end !== undefined && lastDay(end) < firstDay(from))
}

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
    if (!isDated(relation)) undatedRelations += 1
    if (isInTimeWindow(relation, time)) chosen.push(relation)
  }
  return { chosen, undatedRelations }
}
