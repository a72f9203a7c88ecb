import { mergeCandidates, pairKey } from '../domain/merge/mergeCandidates.ts'
import { mergeNetworks, type MergeReport } from '../domain/merge/mergeNetworks.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { readNetwork } from '../domain/network/readNetwork.ts'
import { namesTogether } from '../io/reader/namesTogether.ts'
import { runInSlices } from '../lib/runInSlices.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import type { MergeDraft } from '../store/mergeSlice.ts'
import { today } from '../lib/today.ts'
import { mergeWords } from '../words/merge.ts'
import { readFiles } from './readFiles.ts'

/** Reads files to be merged into the open network and opens the dialog of their pairs. Changes nothing yet. */
export async function startMerge(store: AtlasStore, files: readonly File[]): Promise<void> {
  const read = await readFiles(store, files)
  if (!read) return
  if (read.kind === 'problems') {
    store.getState().failOpening(read.problems)
    return
  }
  const { open, announce, notify, setMergeDraft, setDialog } = store.getState()
  if (!open) return
  announce(mergeWords.reading)
  const incoming = indexNetwork(read.file)
  const pairs = await runInSlices(mergeCandidates(open.network, incoming))
  if (store.getState().open !== open) return notify(mergeWords.changed)
  const { dataHash } = read
  const name = namesTogether(files)
  const decided = { decisions: {}, takeTheirs: {} }
  setMergeDraft({ name, incoming, dataHash, into: open, pairs, ...decided })
  setDialog('merge')
}

function decisionsOf({ pairs, decisions, takeTheirs, dataHash }: MergeDraft) {
  const same = pairs.filter((pair) => decisions[pairKey(pair)] === 'same')
  return {
    same: new Map(same.map(({ here, there }) => [there.id, here.id])),
    takeTheirs: new Map(
      same.map((pair) => [pair.there.id, new Set(takeTheirs[pairKey(pair)] ?? [])]),
    ),
    dataHash,
    date: today(),
  }
}

/** What of the incoming file is not in the merged network, in words. */
function notTaken({ foldedRelations, leftBehind }: MergeReport): readonly string[] {
  return [
    ...(foldedRelations.length > 0 ? [mergeWords.folded(foldedRelations)] : []),
    ...(leftBehind.length > 0 ? [mergeWords.leftBehind(leftBehind.join(', '))] : []),
  ]
}

/** Carries the decided merge out as one step of undo. Null when it is done; else why nothing was changed. */
export async function finishMerge(store: AtlasStore): Promise<string | null> {
  const { mergeDraft: draft, open, changeNetwork } = store.getState()
  if (!draft || open !== draft.into) return mergeWords.changed
  const { file, report } = mergeNetworks(
    draft.into.network.file,
    draft.incoming.file,
    decisionsOf(draft),
  )
  if (!readNetwork(file).ok) return mergeWords.failed
  const { merged, addedEntities, addedRelations, joinedRelations } = report
  const title = draft.incoming.file.meta.title
  const sentence = mergeWords.done(title, merged, addedEntities, addedRelations, joinedRelations)
  const outcome = [sentence, ...notTaken(report)].join(' ')
  const isDone = await changeNetwork(file, outcome)
  if (!isDone) return mergeWords.changed
  // The change itself says what was done, once, beside the way to undo it.
  const { dialog, setMergeDraft, setDialog } = store.getState()
  setMergeDraft(null)
  // Whoever left it while it worked may be at another by now.
  if (dialog === 'merge') setDialog(null)
  return null
}
