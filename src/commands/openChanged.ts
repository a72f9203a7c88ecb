import type { AtlasView } from '../domain/view/atlasView.ts'
import { readAddress } from '../domain/view/address.ts'
import { openNetworkText } from '../io/openNetworkText.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { dropWork, listWork, loadFile, type WorkRecord } from '../store/persistence/keptRecords.ts'
import { isOwned } from '../store/persistence/tabSession.ts'
import { open, openAddress, openKeptFile, openShipped } from './openNetwork.ts'
import { takeTurn } from './openingTurn.ts'

/** Opens a network as a person left it with changes, and offers the original beside it. False where it is not kept. */
export async function openChanged(
  store: AtlasStore,
  record: WorkRecord,
  view: AtlasView,
  isTurn = takeTurn(store),
): Promise<boolean> {
  const { changed, dataHash, origin, title } = record
  const file = await loadFile(dataHash)
  if (!file || !changed) return false
  const read = () => openNetworkText(`${title}.json`, JSON.stringify(file))
  const isOpen = await open(store, { name: title, origin, read, view, changed, isTurn })
  const isUnsaved = dataHash !== changed.savedHash
  if (isOpen && isUnsaved) store.getState().setOffer({ kind: 'original', at: changed.at })
  return isOpen
}

/** Opens the original of what is open, with the view as it is. Unsaved changes are asked about first. */
export async function openOriginal(store: AtlasStore): Promise<boolean> {
  const { open: now } = store.getState()
  if (!now?.originalHash) return false
  const { origin, originalHash } = now
  if (origin.kind === 'shipped') return openShipped(store, origin.id)
  if (origin.kind === 'address') return openAddress(store, origin.path)
  const isTurn = takeTurn(store)
  const file = await loadFile(originalHash)
  return file ? openKeptFile(store, origin.fileName, file, null, isTurn) : false
}

/** Goes on with changes that were made to the open network in a tab that is gone: from here on they are this tab's. */
export async function goOnWith(store: AtlasStore, record: WorkRecord): Promise<boolean> {
  const isOpen = await openChanged(store, record, readAddress('', record.fragment).view)
  if (!isOpen) return false
  store.getState().setOffer(null)
  await dropWork(record.session)
  return true
}

/** Offers changes to the open network that a tab left behind when it was closed or crashed. */
export async function offerLeftChanges(store: AtlasStore): Promise<void> {
  const { open: now } = store.getState()
  if (!now || now.originalHash !== undefined) return
  for (const record of await listWork()) {
    const { changed, dataHash, session } = record
    if (changed?.originalHash !== now.dataHash || dataHash === changed.savedHash) continue
    if (dataHash === now.dataHash || (await isOwned(session))) continue
    if (store.getState().open === now)
      store.getState().setOffer({ kind: 'changes', at: changed.at, record })
    return
  }
}
