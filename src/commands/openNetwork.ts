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
import { takeTurn, type Turn } from './openingTurn.ts'
import { stopReading } from './reading.ts'

/** The view to open with: what was asked for, else what the file itself asks for, else what suits it. */
function viewFor(network: Network, wanted: AtlasView | null): ReadView {
  const { defaultView } = network.file.meta
  return fitView(wanted ?? (defaultView ? readView(defaultView).view : firstView(network)), network)
}

/** One attempt to open a network. */
interface Attempt {
  readonly name: string
  readonly origin: NetworkOrigin
  /** Gives null when the person changed their mind, or what was kept is gone. */
  readonly read: () => Promise<OpenResult | null> | OpenResult | null
  readonly view: AtlasView | null
  /** Of a network that a person changed before. */
  readonly changed?: WorkRecord['changed']
  readonly isTurn?: Turn | undefined
}

/** Whether what is open may go: whoever stays with unsaved changes wants nothing else to be opened any more. */
async function mayLeave(store: AtlasStore, isTurn: Turn): Promise<boolean> {
  const mayGo = await store.getState().askLeave()
  if (!mayGo && isTurn()) takeTurn(store)
  return mayGo && isTurn()
}

/**
 * Runs one attempt to open. On success the new network replaces the old in one step and the history starts
 * afresh; on failure the problems are told and what was open stays untouched. A later attempt takes over from one
 * that is still reading, which is stopped. Changes that are not saved are asked about first, and those that were made while it was read
 * before it replaces them. True when it opened.
 */
export async function open(
  store: AtlasStore,
  { name, origin, read, view, changed, isTurn = takeTurn(store) }: Attempt,
): Promise<boolean> {
  if (selectIsChanged(store.getState()) && !(await mayLeave(store, isTurn))) return false
  if (!isTurn()) return false
  stopReading(store)
  const { startOpening, open: left } = store.getState()
  startOpening(name)
  const outcome = await read()
  if (!isTurn()) return false
  if (!outcome) {
    store.getState().stopOpening()
    return false
  }
  if (!outcome.ok) {
    store.getState().failOpening(outcome.problems)
    return false
  }
  const isChangedSince = store.getState().open !== left && selectIsChanged(store.getState())
  if (isChangedSince && !(await mayLeave(store, isTurn))) return false
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
export function openShipped(
  store: AtlasStore,
  id: string,
  view: AtlasView | null = null,
  isTurn?: Turn,
): Promise<boolean> {
  const entry = store.getState().shipped?.find((network) => network.id === id)
  const read = (): Promise<OpenResult> | OpenResult =>
    entry
      ? openNetworkAddress(shippedAddress(entry), document.baseURI)
      : { ok: false, problems: openWords.notShipped(id) }
  return open(store, {
    name: entry?.title ?? id,
    origin: { kind: 'shipped', id },
    read,
    view,
    isTurn,
  })
}

/** Opens a network file of the same site by its path. */
export function openAddress(
  store: AtlasStore,
  path: string,
  view: AtlasView | null = null,
  isTurn?: Turn,
): Promise<boolean> {
  const read = () => openNetworkAddress(path, document.baseURI)
  return open(store, { name: path, origin: { kind: 'address', path }, read, view, isTurn })
}

/** Opens again an imported file that was kept on this machine. */
export function openKeptFile(
  store: AtlasStore,
  fileName: string,
  file: NetworkFile,
  view: AtlasView | null,
  isTurn?: Turn,
): Promise<boolean> {
  const read = () => openNetworkText(fileName, JSON.stringify(file))
  return open(store, { name: fileName, origin: { kind: 'file', fileName }, read, view, isTurn })
}
