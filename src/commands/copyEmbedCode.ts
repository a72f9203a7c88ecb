import { peopleMask } from '../domain/mask/peopleMask.ts'
import { embedCode } from '../domain/view/embedCode.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectIsOnlyHere } from '../store/selectors/selectIsChanged.ts'
import { selectMasks } from '../store/selectors/selectMasks.ts'
import { embedWords } from '../words/embed.ts'
import { linkForOthersWords } from '../words/linkForOthers.ts'
import { linkForOthers } from './linkForOthers.ts'

/** Puts HTML that shows the present view inside another page on the clipboard. */
export async function copyEmbedCode(store: AtlasStore): Promise<void> {
  const state = store.getState()
  const told = linkForOthers(state)
  const whole = state.unmasked ?? state.open
  if (!whole || !told) return
  if (selectIsOnlyHere(state) || location.protocol === 'file:') {
    state.notify(embedWords.onlyHere)
    return
  }
  if (told.text === null) {
    state.notify(linkForOthersWords.refused)
    return
  }
  const full = new URL(location.pathname + told.text, location.href).href
  const { file } = whole.network
  const title = (selectMasks(state) && peopleMask(file)?.say(file.meta.title)) || file.meta.title
  try {
    await navigator.clipboard.writeText(embedCode(full, title))
    state.announce(told.isMasked ? linkForOthersWords.embedCopied : embedWords.copied)
  } catch {
    state.announce(embedWords.notCopied)
  }
}
