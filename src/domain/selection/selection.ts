import type { EntityId } from '../network/schema/entity.ts'
import type { RelationId } from '../network/schema/relation.ts'

/** What is selected, in the order it was chosen; the last entity leads (details show it first, arrows start from it). */
export interface Selection {
  readonly entities: readonly EntityId[]
  readonly relations: readonly RelationId[]
}

export const NOTHING_SELECTED: Selection = { entities: [], relations: [] }

/** True when the same things are selected in the same order. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return sameIds(a.entities, b.entities) && sameIds(a.relations, b.relations)
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, place) => id === b[place])
}
