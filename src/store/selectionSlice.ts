import type { EntityId } from '../domain/network/schema/entity.ts'
import type { RelationId } from '../domain/network/schema/relation.ts'
import { NOTHING_SELECTED, sameSelection, type Selection } from '../domain/selection/selection.ts'
import type { Camera } from '../domain/view/layout.ts'
import type { SliceOf } from './atlasStore.ts'

/** One thing pointed at. */
export type PointedAt =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'relation'; readonly id: RelationId }

/** A country or place of the map, by its code, empty for those of whom none is known; or what runs from one to another. */
export type PointedPlace =
  | { readonly kind: 'place'; readonly code: string }
  | { readonly kind: 'flow'; readonly from: string; readonly to: string }

/** What is pointed at, which may be a number that stands for several entities, a route and the relations that document it, or a place of the map. */
export type Hovered =
  | PointedAt
  | PointedPlace
  | { readonly kind: 'entities'; readonly ids: readonly EntityId[] }
  | { readonly kind: 'relations'; readonly ids: readonly RelationId[] }

/** Where a reader came from by following a name or a number; holds as long as what was reached is selected. */
export interface WayBack {
  readonly reached: Selection
  readonly from: Selection
  readonly camera: Camera | null
  readonly earlier: WayBack | null
}

export interface SelectionSlice {
  selection: Selection
  /** What the pointer or a table row points at, wherever it is; outside the history. */
  hovered: Hovered | null
  /** What stays lit while the list that names it is open, unless something else is pointed at; outside the history. */
  keptLit: readonly EntityId[] | null
  /** Outside the history: undo has its own way back. */
  wayBack: WayBack | null
  /** Selecting again what is selected changes nothing. */
  setSelection: (selection: Selection) => void
  setHovered: (hovered: Hovered | null) => void
  keepLit: (ids: readonly EntityId[] | null) => void
}

export const createSelectionSlice: SliceOf<SelectionSlice> = (set) => ({
  selection: NOTHING_SELECTED,
  hovered: null,
  keptLit: null,
  wayBack: null,
  setSelection: (next) =>
    set(({ selection }) => ({ selection: sameSelection(selection, next) ? selection : next })),
  setHovered: (hovered) => set({ hovered }),
  keepLit: (keptLit) => set({ keptLit }),
})
