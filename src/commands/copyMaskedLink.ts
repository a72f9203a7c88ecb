import type { AtlasStore } from '../store/atlasStore.ts'
import { linkForOthersWords as words } from '../words/linkForOthers.ts'
import { linkForOthers } from './linkForOthers.ts'

/** Puts a link without names on the clipboard where the plain one would name somebody who is masked; false where it would not. Rejects as the clipboard does. */
export async function copyMaskedLink(store: AtlasStore): Promise<boolean> {
  const told = linkForOthers(store.getState())
  if (!told?.isMasked) return false
  const { notify } = store.getState()
  if (told.text === null) {
    notify(words.refused)
    return true
  }
  await navigator.clipboard.writeText(new URL(location.pathname + told.text, location.href).href)
  notify(words.copied)
  return true
}
