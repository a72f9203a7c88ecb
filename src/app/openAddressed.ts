import { openAddress, openKeptFile, openShipped } from '../commands/openNetwork.ts'
import { readAddress, type Address } from '../domain/view/address.ts'
import { fitView } from '../domain/view/fitView.ts'
import { takeTurn, type Turn } from '../commands/openingTurn.ts'
import { DEFAULT_VIEW, type AtlasView } from '../domain/view/atlasView.ts'
import { writeView } from '../domain/view/viewFragment.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { listWork, loadFile } from '../store/persistence/keptRecords.ts'
import { selectIsEdited } from '../store/selectors/selectIsChanged.ts'
import { showView } from '../store/viewOfState.ts'
import { openWords } from '../words/openNetwork.ts'

/**
 * Opens what a link asks for. False when it names no network (the caller decides what to open then), or when something else
 * was asked for meanwhile. A link to an imported file opens it if this machine kept it, and otherwise asks for it.
 */
export async function openAddressed(
  store: AtlasStore,
  { search, hash }: { search: string; hash: string },
  isTurn = takeTurn(store),
): Promise<boolean> {
  const address = readAddress(search, hash.replace(/^#/, ''))
  const { told, view, lesson, ignored } = address
  if (ignored.length > 0) store.getState().notify(openWords.ignoredParts(ignored))
  // Fetched meanwhile: the first thing drawn should be the step.
  const telling = told && import('../commands/tellStory.ts')
  const isOpened = await openNetworkOf(store, address, isTurn)
  if (!isOpened || store.getState().awaitedFile) return isOpened
  if (telling) {
    const { followStory } = await telling
    if (isTurn()) followStory(store, told, view)
  }
  if (lesson) {
    const { openLesson } = await import('../commands/takeLesson.ts')
    if (isTurn()) await openLesson(store, lesson, view)
  }
  return true
}

async function openNetworkOf(
  store: AtlasStore,
  { network, view, told }: Address,
  isTurn: Turn,
): Promise<boolean> {
  const { open, awaitedFile, awaitFile, setDialog } = store.getState()
  if (awaitedFile) {
    awaitFile(null)
    setDialog(null)
  }
  if (!network) return showAlone(store, view, told !== null, isTurn)

  if (network.kind === 'file')
    return open?.dataHash === network.dataHash
      ? showFitted(store, view)
      : openOwn(store, network, view, isTurn)
  // A link to what a site holds is not about a copy that was changed here.
  const isOriginal = !selectIsEdited(store.getState())
  if (network.kind === 'address') {
    const isOpen =
      isOriginal && open?.origin.kind === 'address' && open.origin.path === network.path
    return isOpen ? showFitted(store, view) : openAddress(store, network.path, view, isTurn)
  }
  const isOpen = isOriginal && open?.origin.kind === 'shipped' && open.origin.id === network.id
  return isOpen ? showFitted(store, view) : openShipped(store, network.id, view, isTurn)
}

/** Opens a file of the person's own as it is kept here, with the changes made to it, and else asks for it. */
async function openOwn(
  store: AtlasStore,
  { title, dataHash }: Extract<NonNullable<Address['network']>, { kind: 'file' }>,
  view: AtlasView,
  isTurn: Turn,
): Promise<boolean> {
  const work = await listWork().catch(() => [])
  const left = work.find((record) => record.changed && record.dataHash === dataHash)
  if (left) {
    const { openChanged } = await import('../commands/openChanged.ts')
    if (await openChanged(store, left, view, isTurn)) return true
  }
  const kept = await loadFile(dataHash).catch(() => undefined)
  if (kept) return openKeptFile(store, title, kept, view, isTurn)
  if (!isTurn()) return false
  store.getState().awaitFile({ title, dataHash, view })
  store.getState().setDialog('welcome')
  return true
}

/** A view that names no network is shown on what is open, else on the first that the site lists. */
function showAlone(
  store: AtlasStore,
  view: AtlasView,
  isTold: boolean,
  isTurn: Turn,
): boolean | Promise<boolean> {
  if (!isTold && writeView(view) === writeView(DEFAULT_VIEW)) return false
  const { open, shipped } = store.getState()
  if (open) return showFitted(store, view)
  const first = shipped?.[0]
  return first ? openShipped(store, first.id, view, isTurn) : false
}

function showFitted(store: AtlasStore, view: AtlasView): true {
  const { open, notify } = store.getState()
  if (!open) return true
  const fitted = fitView(view, open.network)
  showView(store, fitted.view)
  if (fitted.ignored.length > 0) notify(openWords.ignoredParts(fitted.ignored))
  return true
}
