import type { Selection } from '../domain/selection/selection.ts'
import type { AtlasStore } from './atlasStore.ts'
import { coalesce } from './gesture.ts'

/**
 * Selects on the way through a table or the picture, one thing after the other. However long the walk, undo takes it
 * back in one step. Choosing several ends it: what was put together with care is not lost with a walk.
 */
export function walkSelection(store: AtlasStore, selection: Selection): void {
  const { setSelection } = store.getState()
  if (selection.entities.length + selection.relations.length > 1) setSelection(selection)
  else coalesce(store, 'walk', () => setSelection(selection))
}
