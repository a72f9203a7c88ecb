import type { EntityId } from '../domain/network/schema/entity.ts'
import type { AtlasStore } from '../store/atlasStore.ts'

/** Sets the private note on an entity; an empty one removes it. */
export function setNote(store: AtlasStore, id: EntityId, text: string): void {
  const { notes, setNotes } = store.getState()
  const { [id]: _, ...others } = notes
  setNotes(text.trim() === '' ? others : { ...others, [id]: text })
}
