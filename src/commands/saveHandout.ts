import { safeFileName } from '../domain/export/safeFileName.ts'
import { handedOut, handoutPage, type HandoutChoice } from '../domain/standalone/handout.ts'
import { workshopFiles, type SheetMaker } from '../domain/standalone/workshopFiles.ts'
import { zipInSlices } from '../io/write/zipInSlices.ts'
import { downloadBlob } from '../lib/downloadBlob.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import type { OpenNetwork } from '../store/networkSlice.ts'
import { today } from '../lib/today.ts'
import { standaloneWords } from '../words/standalone.ts'
import { lessonEngine } from './lessonEngine.ts'
import { readTemplate } from './readTemplate.ts'

export const HANDOUTS = ['page', 'workshop'] as const
export type HandoutKind = (typeof HANDOUTS)[number]

/** A file that is ready to be saved. */
export interface Handout {
  readonly name: string
  readonly blob: Blob
}

/** Makes a file of the open network for others. Rejects when the template is not within reach, or once the signal comes. */
export async function prepareHandout(
  { network: { file } }: OpenNetwork,
  kind: HandoutKind,
  choice: HandoutChoice,
  signal: AbortSignal,
  htmlOf: SheetMaker['htmlOf'],
): Promise<Handout> {
  const template = await readTemplate()
  signal.throwIfAborted()
  const name = safeFileName(handedOut(file, choice).meta.title)
  if (kind === 'page') {
    const page = handoutPage(template, file, choice)
    return { name: `${name}.html`, blob: new Blob([page], { type: 'text/html' }) }
  }
  const maker = { engine: lessonEngine, htmlOf }
  const files = await workshopFiles(template, file, choice, today(), maker)
  signal.throwIfAborted()
  return { name: `${name}.zip`, blob: await zipInSlices(name, files, signal) }
}

/** Hands a prepared file to the browser. */
export function saveHandout(store: AtlasStore, { name, blob }: Handout): void {
  downloadBlob(name, blob)
  store.getState().announce(standaloneWords.saved(name))
}
