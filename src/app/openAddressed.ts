import { openAddress, openKeptFile, openShipped } from '../commands/openNetwork.ts'
import { readAddress, type Address } from '../domain/view/address.ts'
import { fitView } from '../domain/view/fitView.ts'
import { DEFAULT_VIEW, type AtlasView } from '../domain/view/atlasView.ts'
import { writeView } from '../domain/view/viewFragment.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { listWork, loadFile } from '../store/persistence/keptRecords.ts'
import { selectIsEdited } from '../store/selectors/selectIsChanged.ts'
import { showView } from '../store/viewOfState.ts'
import { openWords } from '../words/openNetwork.ts'

/**
 * Opens what a link asks for. False when it names no network (the caller decides what to open then).
 * A link to an imported file opens it if this machine kept it, and otherwise asks for it.
 */
export async function openAddressed(
  store: AtlasStore,
  { search, hash }: { search: string; hash: string },
): Promise<boolean> {
  const address = readAddress(search, hash.replace(/^#/, ''))
  const { told, view, lesson, ignored } = address
  if (ignored.length > 0) store.getState().notify(openWords.ignoredParts(ignored))
  // Fetched meanwhile: the first thing drawn should be the step.
  const telling = told && import('../commands/tellStory.ts')
  const isOpened = await openNetworkOf(store, address)
  if (telling && isOpened && !store.getState().awaitedFile)
    (await telling).followStory(store, told, view)
  if (lesson && isOpened && !store.getState().awaitedFile)
    await (await import('../commands/takeLesson.ts')).openLesson(store, lesson, view)
  return isOpened
}

async function openNetworkOf(
  store: AtlasStore,
  { network, view, told }: Address,
): Promise<boolean> {
  const { open, awaitFile, setDialog } = store.getState()
  if (!network) return showAlone(store, view, told !== null)

  if (network.kind === 'file') {
    if (open?.dataHash === network.dataHash) return showFitted(store, view)
    const left = (await listWork().catch(() => [])).find(
      ({ dataHash, changed }) => changed && dataHash === network.dataHash,
    )
    if (left && (await (await import('../commands/openChanged.ts')).openChanged(store, left, view)))
      return true
    const kept = await loadFile(network.dataHash).catch(() => undefined)
    if (kept) return openKeptFile(store, network.title, kept, view)
    awaitFile({ title: network.title, dataHash: network.dataHash, view })
    setDialog('welcome')
    return true
  }
  // A link to what a site holds is not about a copy that was changed here.
  const isOriginal = !selectIsEdited(store.getState())
  if (network.kind === 'address') {
    const isOpen =
      isOriginal && open?.origin.kind === 'address' && open.origin.path === network.path
    return isOpen ? showFitted(store, view) : openAddress(store, network.path, view)
  }
  const isOpen = isOriginal && open?.origin.kind === 'shipped' && open.origin.id === network.id
  return isOpen ? showFitted(store, view) : openShipped(store, network.id, view)
}

/** A view that names no network is shown on what is open, else on the first that the site lists. */
function showAlone(
  store: AtlasStore,
  view: AtlasView,
  isTold: boolean,
): boolean | Promise<boolean> {
  if (!isTold && writeView(view) === writeView(DEFAULT_VIEW)) return false
  const { open, shipped } = store.getState()
  if (open) return showFitted(store, view)
  const first = shipped?.[0]
  return first ? openShipped(store, first.id, view) : false
}

function showFitted(store: AtlasStore, view: AtlasView): true {
  const { open, notify } = store.getState()
  if (!open) return true
  const fitted = fitView(view, open.network)
  showView(store, fitted.view)
  if (fitted.ignored.length > 0) notify(openWords.ignoredParts(fitted.ignored))
  return true
}
