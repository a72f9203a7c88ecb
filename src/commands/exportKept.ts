import { KEPT_KIND, KEPT_VERSION, type KeptFile } from '../domain/kept/keptFile.ts'
import { downloadText } from '../lib/downloadText.ts'
import type { AtlasStore } from '../store/atlasStore.ts'

/** Saves named views and notes of the open network as a JSON file, without names where asked to. */
export async function exportKept(store: AtlasStore, isMasked: boolean): Promise<void> {
  const { open, unmasked, savedViews, notes } = store.getState()
  const whole = unmasked ?? open
  if (!whole) return
  const { file } = whole.network
  const kept: KeptFile = {
    kind: KEPT_KIND,
    version: KEPT_VERSION,
    network: file.meta.title,
    dataHash: whole.dataHash,
    savedViews: savedViews.map((view) => ({ ...view })),
    notes,
  }
  const given = isMasked
    ? (await import('../domain/kept/keptForOthers.ts')).keptForOthers(kept, file)
    : kept
  downloadText('views-and-notes.json', 'application/json', `${JSON.stringify(given, null, 2)}\n`)
}
