import type { EntityId } from '../domain/network/schema/entity.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { selectIsWhatIf } from '../store/selectors/selectMode.ts'

/** Whether any of these entities goes on as documented: always in Explore, where nothing counts as stopped. */
export function goesOn(state: AtlasState, ids: readonly EntityId[]): boolean {
  return !selectIsWhatIf(state) || ids.some((id) => !state.stopped.includes(id))
}

/** Stops entities of the open network; what that does is said once it is computed. */
export function stopEntities(store: AtlasStore, ids: readonly EntityId[]): void {
  const { open, stop } = store.getState()
  const known = ids.filter((id) => open?.network.entityById.has(id))
  if (known.length > 0) stop(known)
}

/** Stops just these and nothing else. */
export function stopExactly(store: AtlasStore, ids: readonly EntityId[]): void {
  store.getState().setStopped(ids)
}

export function startEntities(store: AtlasStore, ids: readonly EntityId[]): void {
  store.getState().restart(ids)
}
