import { safeFileName } from '../../domain/export/safeFileName.ts'
import { downloadBlob } from '../../lib/downloadBlob.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { savePictureWords as words } from '../../words/savePicture.ts'
import type { Rendered } from './renderExhibit.ts'

/** Hands a picture to the browser as a file named after the network. */
export function savePicture(
  store: AtlasStore,
  { exhibit, blob }: Rendered,
  ending: 'png' | 'svg' | 'print',
): void {
  const name = `${safeFileName(exhibit.facts.title)}.${ending === 'print' ? 'svg' : ending}`
  downloadBlob(name, blob)
  store.getState().announce(words.saved(name))
}
