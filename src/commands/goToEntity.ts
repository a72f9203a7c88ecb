import type { EntityId } from '../domain/network/schema/entity.ts'
import { selectVisible } from '../store/selectors/selectVisible.ts'
import type { AtlasStore } from '../store/atlasStore.ts'

/** Selects entities and brings them into the middle of the picture; what the filter hides is revealed first. */
export function goToEntities(store: AtlasStore, ids: readonly EntityId[]): void {
  const state = store.getState()
  if (!state.open || ids.length === 0) return
  const { entities } = selectVisible(state)
  const hidden = ids.filter((id) => !entities.has(id))
  const revealed = [...new Set([...state.filter.revealed, ...hidden])].toSorted()
  store.setState({
    selection: { entities: ids, relations: [] },
    cameraIntent: { kind: 'centre-on', ids },
    ...(hidden.length > 0 && { filter: { ...state.filter, revealed } }),
  })
}
