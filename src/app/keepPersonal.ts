import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { loadKept, saveKept, type KeptRecord } from '../store/persistence/keptRecords.ts'

/** What things kept about a network go by: a person's changes do not make it another. */
const keptUnder = ({ open }: AtlasState) => open?.originalHash ?? open?.dataHash

const NOTHING: KeptRecord = { savedViews: [], notes: {} }
const keptOf = ({ savedViews, notes }: AtlasState): KeptRecord => ({ savedViews, notes })

/** Loads and keeps named views and notes of whatever network is open. Returns the undoing. */
export function keepPersonal(store: AtlasStore): () => void {
  let loadedFor: string | null = null

  const load = async (dataHash: string) => {
    loadedFor = null
    store.setState(NOTHING)
    const kept = await loadKept(dataHash).catch(() => undefined)
    if (keptUnder(store.getState()) !== dataHash) return
    if (kept) store.setState(kept)
    loadedFor = dataHash
  }

  return store.subscribe((state, before) => {
    const dataHash = keptUnder(state)
    const isOther = state.open?.origin !== before.open?.origin
    if (dataHash && (isOther || dataHash !== keptUnder(before))) {
      void load(dataHash)
      return
    }
    // Whoever opens the saved copy later finds them there too.
    const { savedHash } = state
    const isSaved = savedHash !== null && savedHash !== before.savedHash
    if (isSaved && savedHash !== dataHash && loadedFor === dataHash)
      saveKept(savedHash, NOTHING, keptOf(state)).catch(() => {})
    const changed = state.savedViews !== before.savedViews || state.notes !== before.notes
    if (changed && dataHash && loadedFor === dataHash)
      saveKept(dataHash, keptOf(before), keptOf(state)).catch(() => {})
  })
}
