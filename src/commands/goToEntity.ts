import type { EntityId } from '../domain/network/schema/entity.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { goToSelection } from './goToSelection.ts'

/** Selects entities and brings them into the picture; what the filter hides is revealed first. */
export function goToEntities(store: AtlasStore, ids: readonly EntityId[]): void {
  if (!store.getState().open || ids.length === 0) return
  goToSelection(store, { entities: ids, relations: [] }, ids)
}
