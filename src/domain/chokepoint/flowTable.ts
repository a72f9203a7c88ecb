import type { Network } from '../network/network.ts'
import {
  RELATION_TYPE_RULES,
  RELATION_TYPES,
  type Flow,
  type Layer,
  type RelationType,
} from '../network/relationType.ts'
import type { Relation } from '../network/schema/relation.ts'

/** One relation type as the network uses it. */
export interface FlowRow {
  readonly type: RelationType
  readonly layer: Layer
  readonly byDefault: Flow
  /** relations of this type in the network */
  readonly count: number
}

/** The flow table with counts, by layer, and the relations whose flow the file sets itself. */
export interface FlowTable {
  readonly rows: readonly FlowRow[]
  readonly overrides: readonly Relation[]
}

/** The flow table of a network. O(relations). */
export function flowTable(network: Network): FlowTable {
  const counts = new Map<RelationType, number>()
  for (const { type } of network.relations) counts.set(type, (counts.get(type) ?? 0) + 1)
  return {
    rows: RELATION_TYPES.map((type) => ({
      type,
      layer: RELATION_TYPE_RULES[type].layer,
      byDefault: RELATION_TYPE_RULES[type].flow,
      count: counts.get(type) ?? 0,
    })),
    overrides: network.relations.filter(({ flow }) => flow !== undefined),
  }
}
