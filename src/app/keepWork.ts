import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
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
  let refused = false
  let latest = 0
  /** The writing of each file that this tab still needs, or is at. */
  const files = new Map<string, Promise<void>>()
  // No file is written while any are dropped: it may be one of those that were found needless.
  let dropping: Promise<void> = tidyRecords().catch(() => {})

  const keepFile = (dataHash: string, file: NetworkFile) => {
    const writing = files.get(dataHash) ?? dropping.then(() => saveFile(dataHash, file))
    files.set(dataHash, writing)
    return writing
  }
  const dropOthers = async (dataHash: string) => {
    const others = [...files.keys()].filter((other) => other !== dataHash)
    for (const other of others) files.delete(other)
    for (const other of others) await dropFile(other)
  }

  const save = async () => {
    const state = store.getState()
    const address = addressOfState(state)
    if (!state.open || !address || refused || state.unmasked) return
    const { network, origin, dataHash, originalHash } = state.open
    const isEdited = selectIsEdited(state)
    latest += 1
    const mine = latest
    try {
      if (origin.kind === 'file' || isEdited) await keepFile(dataHash, network.file)
      // A large file takes long: what was done meanwhile may be kept already.
      if (mine !== latest) return
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
      if (mine !== latest) return
      dropping = dropping.then(() => dropOthers(dataHash))
      await dropping
    } catch {
      if (refused) return
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
  return () => {
    flush()
    unsubscribe()
    document.removeEventListener('visibilitychange', flushWhenHidden)
    removeEventListener('pagehide', flush)
  }
}
