import { safeFileName } from '../domain/export/safeFileName.ts'
import { maskForOthers } from '../domain/mask/maskPeople.ts'
import { peopleMask, type PeopleMask } from '../domain/mask/peopleMask.ts'
import { shortRunId } from '../domain/run/runId.ts'
import { openSaver, type Saver } from '../io/write/client/openSaver.ts'
import { downloadBlob } from '../lib/downloadBlob.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import type { OpenNetwork } from '../store/networkSlice.ts'
import type { CopyPart } from '../store/selectors/selectCopyParts.ts'
import { selectRun } from '../store/selectors/selectRun.ts'
import { today } from '../lib/today.ts'
import { exportWords } from '../words/exportPart.ts'
import { savingWords } from '../words/saving.ts'

export type { Loss } from '../io/write/writer.ts'

/** Whether people who are not listed, charged or convicted are in a copy by their initials. */
interface Masking {
  readonly isMasked: boolean
}

/** Saves copies of a network; `close` ends what that needs. */
export interface CopySaving {
  readonly offers: Saver['offers']
  /** What a format cannot carry of a part. */
  readonly losses: (
    format: string,
    ids: CopyPart['ids'],
    masking: Masking,
  ) => ReturnType<Saver['losses']>
  /**
   * Writes a part and hands it to the browser; false when it could not be written. Once the whole network is in a file of a format
   * that loses nothing, names included, its changes count as saved.
   */
  readonly save: (
    store: AtlasStore,
    part: CopyPart,
    format: string,
    given: Masking & { readonly losesNothing: boolean },
  ) => Promise<boolean>
  readonly close: () => void
}

const masked = ({ network: { file } }: OpenNetwork, { isMasked }: Masking) =>
  isMasked ? peopleMask(file) : null

/** The name, without ending, under which a part of the open network is saved. */
export function copyName(open: OpenNetwork, { ids }: CopyPart, masking: Masking): string {
  const say = masked(open, masking)?.say ?? ((text: string) => text)
  const title = say(open.network.file.meta.title)
  return safeFileName(ids ? exportWords.partTitle(title) : title)
}

/** The same part of the network with neutral ids. */
function partFor(ids: CopyPart['ids'], mask: PeopleMask | null): CopyPart['ids'] {
  if (!ids || !mask) return ids
  const others = (kind: 'entities' | 'relations') =>
    new Set([...ids[kind]].map((id) => mask.idFor(kind, id) ?? id))
  return { entities: others('entities'), relations: others('relations') }
}

/** Makes ready to save copies of the open network. */
export function startCopySaving(open: OpenNetwork): CopySaving {
  const { file } = open.network
  const saver = openSaver(file)
  let forOthers: Saver | null = null
  const saverFor = ({ isMasked }: Masking) => {
    if (!isMasked) return saver
    forOthers ??= openSaver(maskForOthers(file))
    return forOthers
  }
  return {
    offers: saver.offers,
    losses: (format, ids, masking) =>
      saverFor(masking).losses(format, partFor(ids, masked(open, masking))),
    close: () => {
      saver.close()
      forOthers?.close()
    },
    save: async (store, part, format, given) => {
      const run = selectRun(store.getState())
      const mask = masked(open, given)
      const from = {
        filterSentence: part.sentence && mask ? mask.say(part.sentence) : part.sentence,
        runId: run && shortRunId(run.id),
        dataHash: open.dataHash,
        date: today(),
      }
      try {
        const baseName = copyName(open, part, given)
        const ids = partFor(part.ids, mask)
        const { name, blob } = await saverFor(given).save({ format, ids, baseName, from })
        downloadBlob(name, blob)
        const { announce, markSaved } = store.getState()
        announce(mask ? savingWords.savedMasked(name) : savingWords.saved(name))
        if (part.ids === null && given.losesNothing && !mask) markSaved(open)
        return true
      } catch {
        return false
      }
    },
  }
}
