import { openShipped } from '../commands/openNetwork.ts'
import { takeTurn, type Turn } from '../commands/openingTurn.ts'
import type { OpenProblems } from '../domain/network/openProblems.ts'
import { readShippedIndex } from '../io/readShippedIndex.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { beginSession, openTabSession } from '../store/persistence/tabSession.ts'
import { isEmbedded } from './embed/isEmbedded.ts'
import { guardUnsaved } from './guardUnsaved.ts'
import { keepAdaptationCurrent } from './keepAdaptationCurrent.ts'
import { keepAddress } from './keepAddress.ts'
import { keepAnalysisCurrent } from './keepAnalysisCurrent.ts'
import { keepBestStopsCurrent } from './keepBestStopsCurrent.ts'
import { keepOffline } from './keepOffline.ts'
import { keepPersonal } from './keepPersonal.ts'
import { keepRoutesCurrent } from './keepRoutesCurrent.ts'
import { keepPositionCurrent } from './keepPositionCurrent.ts'
import { keepStopEffectCurrent } from './keepStopEffectCurrent.ts'
import { keepWork } from './keepWork.ts'
import { openAddressed } from './openAddressed.ts'
import { restoreWork } from './restoreWork.ts'

/**
 * Starts everything that lives beside the components: reads the list of networks, opens what the link asks for,
 * else what this machine was doing, else the first network with the welcome before it.
 */
export async function boot(store: AtlasStore): Promise<void> {
  const { search, hash } = location
  keepAnalysisCurrent(store)
  keepStopEffectCurrent(store)
  keepAdaptationCurrent(store)
  keepBestStopsCurrent(store)
  keepRoutesCurrent(store)
  keepPositionCurrent(store)
  keepPersonal(store)
  void keepOffline(store)
  // Whatever a person opens while this is still reading is what they want.
  const isTurn = takeTurn(store)
  const [index, tab] = await Promise.all([readShippedIndex(document.baseURI), openTabSession()])
  store.getState().setShipped(index.ok ? index.networks : [])
  if (!index.ok) store.getState().failOpening(index.problems)

  let { session } = tab
  const followed = await openAddressed(store, { search, hash }, isTurn)
  if (!followed && isTurn()) {
    // Opening something else takes the dialog away, and nobody would learn why the link failed.
    const refused = store.getState().openProblems
    const outcome = isEmbedded() ? null : await restoreWork(store, tab, isTurn)
    session = outcome?.session ?? session
    if (!outcome?.restored && isTurn()) await openFirst(store, isTurn)
    if (refused && isTurn()) tellRefused(store, refused)
  }
  // What was opened instead must not be kept in the place of the work that was to come back.
  if (!isTurn()) session = await beginSession()
  keepAddress(store, search + hash)
  // What another page shows is not what this person was doing.
  if (isEmbedded()) return
  keepWork(store, session)
  guardUnsaved(store)
  const { offerLeftChanges } = await import('../commands/openChanged.ts')
  offerLeftChanges(store).catch(() => {})
}

function tellRefused(store: AtlasStore, refused: OpenProblems): void {
  const { setDialog, failOpening } = store.getState()
  setDialog(null)
  failOpening(refused)
}

async function openFirst(store: AtlasStore, isTurn: Turn): Promise<void> {
  const { shipped, setDialog } = store.getState()
  setDialog('welcome')
  const first = shipped?.[0]
  if (first) await openShipped(store, first.id, null, isTurn)
}
