import type { AtlasStore } from '../store/atlasStore.ts'
import { selectIsChanged } from '../store/selectors/selectIsChanged.ts'

const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/**
 * While changes to the network are not saved, the title of the page carries a dot and the browser asks before the page
 * goes. Returns the undoing.
 */
export function guardUnsaved(store: AtlasStore): () => void {
  const { title } = document
  let isGuarded = false
  const guard = (isChanged: boolean) => {
    if (isChanged === isGuarded) return
    isGuarded = isChanged
    document.title = isChanged ? `• ${title}` : title
    // A page that listens in vain is not kept for going back to.
    if (isChanged) addEventListener('beforeunload', ask)
    else removeEventListener('beforeunload', ask)
  }
  guard(selectIsChanged(store.getState()))
  const unsubscribe = store.subscribe((state) => guard(selectIsChanged(state)))
  return () => {
    unsubscribe()
    guard(false)
  }
}
