import type { EntityId } from '../network/schema/entity.ts'
import type { RelationId } from '../network/schema/relation.ts'

/** What is selected, in the order it was chosen; the last entity leads (details show it first, arrows start from it). */
export interface Selection {
  readonly entities: readonly EntityId[]
  readonly relations: readonly RelationId[]
}

export const NOTHING_SELECTED: Selection = { entities: [], relations: [] }
