import { NOTHING_SELECTED, type Selection } from '../../domain/selection/selection.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { RelationId } from '../../domain/network/schema/relation.ts'

type Target =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'relation'; readonly id: RelationId }

/** The selection after a click: the target alone, or with a modifier added to or taken from what was selected. */
export function afterClick(selection: Selection, { kind, id }: Target, adds: boolean): Selection {
  const key = kind === 'entity' ? 'entities' : 'relations'
  if (!adds) return { ...NOTHING_SELECTED, [key]: [id] }
  const others = selection[key].filter((other) => other !== id)
  const wasSelected = others.length < selection[key].length
  return { ...selection, [key]: wasSelected ? others : [...others, id] }
}

/** The selection after a box: what lies in it, added to what was selected before when asked. */
export function afterBox(selection: Selection, ids: readonly EntityId[], adds: boolean): Selection {
  const before = adds ? selection.entities.filter((id) => !ids.includes(id)) : []
  return { entities: [...before, ...ids], relations: adds ? selection.relations : [] }
}
