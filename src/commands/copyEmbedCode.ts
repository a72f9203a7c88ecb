import { addressText } from '../domain/view/address.ts'
import { embedCode } from '../domain/view/embedCode.ts'
import { addressOfState } from '../store/addressOfState.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectIsOnlyHere } from '../store/selectors/selectIsChanged.ts'
import { embedWords } from '../words/embed.ts'

/** Puts HTML that shows the present view inside another page on the clipboard. */
export async function copyEmbedCode(store: AtlasStore): Promise<void> {
  const state = store.getState()
  const address = addressOfState(state)
  if (!state.open || !address) return
  if (selectIsOnlyHere(state) || location.protocol === 'file:') {
    state.notify(embedWords.onlyHere)
    return
  }
  const { search, fragment } = address
  const full = new URL(location.pathname + addressText(search, fragment), location.href).href
  try {
    await navigator.clipboard.writeText(embedCode(full, state.open.network.file.meta.title))
    state.announce(embedWords.copied)
  } catch {
    state.announce(embedWords.notCopied)
  }
}
