import type { Network } from '../domain/network/network.ts'
import { fitView } from '../domain/view/fitView.ts'
import { readView, type ReadView } from '../domain/view/viewFragment.ts'
import type { AtlasView } from '../domain/view/atlasView.ts'
import { firstView } from '../domain/view/firstView.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import type { OpenResult } from '../io/networkFormat.ts'
import { openNetworkAddress } from '../io/openNetworkAddress.ts'
import { openNetworkText } from '../io/openNetworkText.ts'
import { shippedAddress } from '../io/readShippedIndex.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectIsChanged } from '../store/selectors/selectIsChanged.ts'
import type { WorkRecord } from '../store/persistence/keptRecords.ts'
import type { NetworkOrigin } from '../store/networkSlice.ts'
import { openWords } from '../words/openNetwork.ts'
import { stopReading } from './reading.ts'

/** The last attempt to open in each store: by identity, since two attempts may be at files of the same name. */
const attempts = new WeakMap<AtlasStore, symbol>()

/** The view to open with: what was asked for, else what the file itself asks for, else what suits it. */
function viewFor(network: Network, wanted: AtlasView | null): ReadView {
  const { defaultView } = network.file.meta
  return fitView(wanted ?? (defaultView ? readView(defaultView).view : firstView(network)), network)
}

/**
 * Runs one attempt to open. On success the new network replaces the old in one step and the history starts
 * afresh; on failure the problems are told and what was open stays untouched. A later attempt takes over from one
 * that is still reading, which is stopped. `read` gives null when the person changed their mind. Changes that are not saved are asked about first. `changed`
 * tells of a network that a person changed before. True when it opened.
 */
export async function open(
  store: AtlasStore,
  name: string,
  origin: NetworkOrigin,
  read: () => Promise<OpenResult | null> | OpenResult,
  view: AtlasView | null,
  changed?: WorkRecord['changed'],
): Promise<boolean> {
  if (selectIsChanged(store.getState()) && !(await store.getState().askLeave())) return false
  const attempt = Symbol(name)
  attempts.set(store, attempt)
  stopReading(store)
  store.getState().startOpening(name)
  const outcome = await read()
  if (attempts.get(store) !== attempt) return false
  if (!outcome) {
    store.getState().stopOpening()
    return false
  }
  if (!outcome.ok) {
    store.getState().failOpening(outcome.problems)
    return false
  }
  const { network, dataHash } = outcome
  const awaited = origin.kind === 'file' && !view ? store.getState().awaitedFile : null
  const { view: fitted, ignored } = viewFor(network, view ?? awaited?.view ?? null)

  const originalHash = changed && { originalHash: changed.originalHash }
  store.getState().finishOpening({ network, origin, dataHash, ...originalHash }, fitted)
  if (changed) store.setState({ savedHash: changed.savedHash, changedAt: changed.at })
  store.temporal.getState().clear()
  const { notify, announce } = store.getState()
  if (awaited && awaited.dataHash !== dataHash) notify(openWords.otherFile(awaited.title))
  if (ignored.length > 0) notify(openWords.ignoredParts(ignored))
  announce(
    openWords.opened(network.file.meta.title, network.entities.length, network.relations.length),
  )
  return true
}

/** Opens a network the site ships, by its id in index.json. */
export function openShipped(store: AtlasStore, id: string, view: AtlasView | null = null) {
  const entry = store.getState().shipped?.find((network) => network.id === id)
  const read = (): Promise<OpenResult> | OpenResult =>
    entry
      ? openNetworkAddress(shippedAddress(entry), document.baseURI)
      : { ok: false, problems: openWords.notShipped(id) }
  return open(store, entry?.title ?? id, { kind: 'shipped', id }, read, view)
}

/** Opens a network file of the same site by its path. */
export function openAddress(store: AtlasStore, path: string, view: AtlasView | null = null) {
  return open(
    store,
    path,
    { kind: 'address', path },
    () => openNetworkAddress(path, document.baseURI),
    view,
  )
}

/** Opens again an imported file that was kept on this machine. */
export function openKeptFile(
  store: AtlasStore,
  fileName: string,
  file: NetworkFile,
  view: AtlasView | null,
) {
  const read = () => openNetworkText(fileName, JSON.stringify(file))
  return open(store, fileName, { kind: 'file', fileName }, read, view)
}
