import { citation, type Citable } from '../domain/citation/citation.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectMasks } from '../store/selectors/selectMasks.ts'
import { citationWords as words } from '../words/citation.ts'
import { factsNow, maskOf } from './exhibit/openExhibit.ts'

/** Puts a citation on the clipboard and says so. Nothing where the open network does not hold what is cited. */
export async function writeCitation(store: AtlasStore, what: Citable): Promise<void> {
  const state = store.getState()
  const { open, announce } = state
  if (!open) return
  const masked = selectMasks(state) ? maskOf(open.network) : null
  const told = factsNow(state, open, masked)
  const text = citation({ network: masked?.network ?? open.network, told }, what)
  if (text === null) return
  try {
    await navigator.clipboard.writeText(text)
    announce(told.isMasked ? words.copiedMasked : words.copied)
  } catch {
    announce(words.notCopied)
  }
}
