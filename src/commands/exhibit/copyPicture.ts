import type { AtlasStore } from '../../store/atlasStore.ts'
import { savePictureWords as words } from '../../words/savePicture.ts'

async function write(blob: Blob): Promise<string> {
  if (blob.type !== 'image/png') {
    await navigator.clipboard.writeText(await blob.text())
    return words.copiedMarkup
  }
  await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })])
  return words.copied
}

/** Puts a picture on the clipboard, SVG as text. Returns what to say where the browser does not allow it, else null. */
export async function copyPicture(store: AtlasStore, blob: Blob): Promise<string | null> {
  try {
    const said = await write(blob)
    store.getState().announce(said)
    return null
  } catch {
    return words.notCopied
  }
}
