import type { AtlasStore } from '../store/atlasStore.ts'
import { loadKept, saveKept } from '../store/persistence/keptRecords.ts'

/** Loads and keeps named views and notes of whatever network is open. Returns the undoing. */
export function keepPersonal(store: AtlasStore): () => void {
  let loadedFor: string | null = null

  const load = async (dataHash: string) => {
    loadedFor = null
    store.setState({ savedViews: [], notes: {} })
    const kept = await loadKept(dataHash).catch(() => undefined)
    if (store.getState().open?.dataHash !== dataHash) return
    if (kept) store.setState({ savedViews: kept.savedViews, notes: kept.notes })
    loadedFor = dataHash
  }

  return store.subscribe((state, before) => {
    const dataHash = state.open?.dataHash
    if (state.open !== before.open && dataHash) {
      void load(dataHash)
      return
    }
    const changed = state.savedViews !== before.savedViews || state.notes !== before.notes
    if (changed && dataHash && loadedFor === dataHash)
      saveKept(dataHash, { savedViews: state.savedViews, notes: state.notes }).catch(() => {})
  })
}
