import { safeFileName } from '../domain/export/safeFileName.ts'
import { shortRunId } from '../domain/run/runId.ts'
import { openSaver, type Saver } from '../io/write/client/openSaver.ts'
import { downloadBlob } from '../lib/downloadBlob.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import type { OpenNetwork } from '../store/networkSlice.ts'
import type { CopyPart } from '../store/selectors/selectCopyParts.ts'
import { selectRun } from '../store/selectors/selectRun.ts'
import { exportWords } from '../words/exportPart.ts'
import { savingWords } from '../words/saving.ts'

export type { Loss } from '../io/write/writer.ts'

/** Saves copies of a network; `close` ends what that needs. */
export interface CopySaving {
  readonly offers: Saver['offers']
  readonly losses: Saver['losses']
  /**
   * Writes a part and hands it to the browser; false when it could not be written. Once the whole network is in a file of a format
   * that loses nothing, its changes count as saved.
   */
  readonly save: (
    store: AtlasStore,
    part: CopyPart,
    format: string,
    losesNothing: boolean,
  ) => Promise<boolean>
  readonly close: () => void
}

/** The name, without ending, under which a part of the open network is saved. */
export function copyName({ network }: OpenNetwork, { ids }: CopyPart): string {
  const { title } = network.file.meta
  return safeFileName(ids ? exportWords.partTitle(title) : title)
}

/** Makes ready to save copies of the open network. */
export function startCopySaving(open: OpenNetwork): CopySaving {
  const saver = openSaver(open.network.file)
  return {
    offers: saver.offers,
    losses: saver.losses,
    close: saver.close,
    save: async (store, part, format, losesNothing) => {
      const run = selectRun(store.getState())
      const from = {
        filterSentence: part.sentence,
        runId: run && shortRunId(run.id),
        dataHash: open.dataHash,
        date: new Date().toISOString().slice(0, 10),
      }
      try {
        const baseName = copyName(open, part)
        const { name, blob } = await saver.save({ format, ids: part.ids, baseName, from })
        downloadBlob(name, blob)
        const { announce, markSaved } = store.getState()
        announce(savingWords.saved(name))
        if (part.ids === null && losesNothing) markSaved()
        return true
      } catch {
        return false
      }
    },
  }
}
