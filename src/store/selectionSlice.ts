import type { EntityId } from '../domain/network/schema/entity.ts'
import type { RelationId } from '../domain/network/schema/relation.ts'
import { NOTHING_SELECTED, type Selection } from '../domain/selection/selection.ts'
import type { SliceOf } from './atlasStore.ts'

export type Hovered =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'relation'; readonly id: RelationId }

export interface SelectionSlice {
  selection: Selection
  /** What the pointer or a table row points at, wherever it is; outside the history. */
  hovered: Hovered | null
  setSelection: (selection: Selection) => void
  setHovered: (hovered: Hovered | null) => void
}

export const createSelectionSlice: SliceOf<SelectionSlice> = (set) => ({
  selection: NOTHING_SELECTED,
  hovered: null,
  setSelection: (selection) => set({ selection }),
  setHovered: (hovered) => set({ hovered }),
})
