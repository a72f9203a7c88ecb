import { KEPT_KIND, KEPT_VERSION } from '../domain/kept/keptFile.ts'
import { downloadText } from '../lib/downloadText.ts'
import type { AtlasStore } from '../store/atlasStore.ts'

/** Saves named views and notes of the open network as a JSON file. */
export function exportKept(store: AtlasStore): void {
  const { open, savedViews, notes } = store.getState()
  if (!open) return
  const kept = {
    kind: KEPT_KIND,
    version: KEPT_VERSION,
    network: open.network.file.meta.title,
    dataHash: open.dataHash,
    savedViews,
    notes,
  }
  downloadText('views-and-notes.json', 'application/json', `${JSON.stringify(kept, null, 2)}\n`)
}
