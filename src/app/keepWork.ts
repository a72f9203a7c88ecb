import { settle } from '../lib/settle.ts'
import { addressOfState } from '../store/addressOfState.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectIsEdited } from '../store/selectors/selectIsChanged.ts'
import { sameView, viewOfState } from '../store/viewOfState.ts'
import { dropFile, saveFile, saveWork, tidyRecords } from '../store/persistence/keptRecords.ts'
import { openWords } from '../words/openNetwork.ts'

const WAIT_MS = 500

/** Keeps what this tab shows in IndexedDB, so that a reload or a crash loses nothing. Returns the undoing. */
export function keepWork(store: AtlasStore, session: string): () => void {
  let filed: string | null = null
  let refused = false

  const save = async () => {
    const state = store.getState()
    const address = addressOfState(state)
    if (!state.open || !address || refused || state.unmasked) return
    const { network, origin, dataHash, originalHash } = state.open
    const isEdited = selectIsEdited(state)
    const before = filed
    try {
      if ((origin.kind === 'file' || isEdited) && filed !== dataHash) {
        await saveFile(dataHash, network.file)
        filed = dataHash
      }
      await saveWork({
        session,
        savedAt: Date.now(),
        origin,
        title: network.file.meta.title,
        dataHash,
        fragment: address.fragment,
        ...(isEdited &&
          originalHash !== undefined && {
            changed: {
              originalHash,
              savedHash: state.savedHash,
              at: state.changedAt ?? Date.now(),
            },
          }),
      })
      if (before !== null && before !== filed) await dropFile(before)
    } catch {
      refused = true
      state.notify(openWords.notKept)
    }
  }
  const { ask, flush } = settle(() => void save(), WAIT_MS)

  const unsubscribe = store.subscribe((state, before) => {
    if (
      state.open !== before.open ||
      state.savedHash !== before.savedHash ||
      state.telling !== before.telling ||
      !sameView(viewOfState(state), viewOfState(before))
    )
      ask()
  })
  const flushWhenHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  document.addEventListener('visibilitychange', flushWhenHidden)
  addEventListener('pagehide', flush)
  void tidyRecords().catch(() => {})
  return () => {
    flush()
    unsubscribe()
    document.removeEventListener('visibilitychange', flushWhenHidden)
    removeEventListener('pagehide', flush)
  }
}
