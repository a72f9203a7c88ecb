import { addressText } from '../domain/view/address.ts'
import { settle } from '../lib/settle.ts'
import { addressOfTab } from '../store/addressOfState.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { sameView, viewOfState } from '../store/viewOfState.ts'
import { isEmbedded } from './embed/isEmbedded.ts'
import { openAddressed } from './openAddressed.ts'

/** Browsers refuse more than about 100 history calls in 30 s; a pan asks far more often. */
const WAIT_MS = 350

/** An embedded view stays one. */
const searchOf = (search: string) =>
  isEmbedded() ? `${search === '' ? '?' : `${search}&`}embed` : search

const addressInBar = () => location.search + location.hash

/**
 * Keeps the address bar equal to the state, and follows a link that is pasted into it, also while what is open was
 * being opened from the address `known`. Returns the undoing.
 */
export function keepAddress(store: AtlasStore, known = addressInBar()): () => void {
  const follow = (): boolean => {
    if (addressInBar() === known) return false
    known = addressInBar()
    void openAddressed(store, location)
    return true
  }
  const write = () => {
    // A change of the view may be due before the event that tells of a pasted link, and would be written over it.
    if (follow()) return
    const address = addressOfTab(store.getState())
    if (!address) return
    const next = addressText(searchOf(address.search), address.fragment)
    if (next === known) return
    history.replaceState(null, '', location.pathname + next)
    known = addressInBar()
  }
  const { ask, flush } = settle(write, WAIT_MS)
  ask()

  const unsubscribe = store.subscribe((state, before) => {
    if (
      state.open !== before.open ||
      state.telling !== before.telling ||
      state.isLearning !== before.isLearning ||
      state.lessonProgress?.lesson !== before.lessonProgress?.lesson ||
      !sameView(viewOfState(state), viewOfState(before))
    )
      ask()
  })
  addEventListener('hashchange', follow)
  addEventListener('pagehide', flush)
  return () => {
    flush()
    unsubscribe()
    removeEventListener('hashchange', follow)
    removeEventListener('pagehide', flush)
  }
}
