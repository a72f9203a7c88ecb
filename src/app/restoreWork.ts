import { openAddress, openKeptFile, openShipped } from '../commands/openNetwork.ts'
import { takeTurn, type Turn } from '../commands/openingTurn.ts'
import { readAddress } from '../domain/view/address.ts'
import type { AtlasView } from '../domain/view/atlasView.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { listWork, loadFile, loadWork, type WorkRecord } from '../store/persistence/keptRecords.ts'
import { adoptSession } from '../store/persistence/tabSession.ts'
import { openWords } from '../words/openNetwork.ts'

/** Work this tab did before, or the newest whose tab is gone. */
async function findWork(
  session: string,
  isNew: boolean,
): Promise<{ session: string; record: WorkRecord } | null> {
  if (!isNew) {
    const record = await loadWork(session)
    return record ? { session, record } : null
  }
  for (const record of await listWork())
    if (await adoptSession(record.session)) return { session: record.session, record }
  return null
}

async function reopen(store: AtlasStore, record: WorkRecord, isTurn: Turn): Promise<boolean> {
  const { view, told } = readAddress('', record.fragment)
  const telling = told && import('../commands/tellStory.ts')
  const isOpened = await reopenNetwork(store, record, view, isTurn)
  if (telling && isOpened) {
    const { followStory } = await telling
    if (isTurn()) followStory(store, told, view)
  }
  return isOpened
}

async function reopenNetwork(
  store: AtlasStore,
  record: WorkRecord,
  view: AtlasView,
  isTurn: Turn,
): Promise<boolean> {
  const { origin, changed } = record
  if (changed) {
    const { openChanged } = await import('../commands/openChanged.ts')
    return openChanged(store, record, view, isTurn)
  }
  if (origin.kind === 'shipped') return openShipped(store, origin.id, view, isTurn)
  if (origin.kind === 'address') return openAddress(store, origin.path, view, isTurn)
  const file = await loadFile(record.dataHash)
  return file ? openKeptFile(store, origin.fileName, file, view, isTurn) : false
}

/**
 * Brings back kept work. Returns the session to go on under, and whether anything was restored.
 * Where the browser keeps nothing for us it simply restores nothing.
 */
export async function restoreWork(
  store: AtlasStore,
  tab: { session: string; isNew: boolean },
  isTurn = takeTurn(store),
): Promise<{ session: string; restored: boolean }> {
  try {
    const found = await findWork(tab.session, tab.isNew)
    if (!found) return { session: tab.session, restored: false }
    const restored = await reopen(store, found.record, isTurn).catch(() => false)
    if (restored) store.getState().announce(openWords.restored(found.record.title))
    // Work that cannot be brought back is written over by what this tab does next, or every reload would try it again.
    return { session: found.session, restored }
  } catch {
    return { session: tab.session, restored: false }
  }
}
