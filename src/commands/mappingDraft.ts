import type { TableMapping } from '../domain/import/tableMapping.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import type { MappingDraft } from '../store/importSlice.ts'
import { holdReading } from './reading.ts'

const waiting = new WeakMap<AtlasStore, (mapping: TableMapping | null) => void>()

/**
 * Asks the person what the columns of tables are: sets the draft and opens the dialog `mapping`, which reads it from the store and
 * answers with `finishMapping` or `cancelMapping`. Null when they change their mind, or open something else.
 */
export function askMapping(store: AtlasStore, draft: MappingDraft): Promise<TableMapping | null> {
  return new Promise((resolve) => {
    const release = holdReading(store, () => cancelMapping(store))
    waiting.set(store, (mapping) => {
      release()
      resolve(mapping)
    })
    store.getState().setMappingDraft(draft)
    store.getState().setDialog('mapping')
  })
}

function answer(store: AtlasStore, mapping: TableMapping | null): void {
  const take = waiting.get(store)
  waiting.delete(store)
  const { dialog, setDialog, setMappingDraft } = store.getState()
  setMappingDraft(null)
  if (dialog === 'mapping') setDialog(null)
  take?.(mapping)
}

/** Reads the tables of the draft as the person said. */
export function finishMapping(store: AtlasStore, mapping: TableMapping): void {
  answer(store, mapping)
}

/** Leaves the tables of the draft unread; what is open stays as it is. */
export function cancelMapping(store: AtlasStore): void {
  answer(store, null)
}
