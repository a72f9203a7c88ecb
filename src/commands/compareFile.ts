import { startChokepointAnalysis } from '../analysis/client/startChokepointAnalysis.ts'
import type { ChokepointMove } from '../domain/compare/chokepointMoves.ts'
import type { NetworkChange } from '../domain/compare/compareNetworks.ts'
import { comparisonTable } from '../domain/compare/comparisonTable.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { namesTogether } from '../io/reader/namesTogether.ts'
import { csvOf } from '../lib/csvOf.ts'
import { downloadText } from '../lib/downloadText.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { compareWords } from '../words/compare.ts'
import { readFiles } from './readFiles.ts'

/** Reads files as another version of the open network, analyses both with the same settings, and opens the comparison. */
export async function startComparison(store: AtlasStore, files: readonly File[]): Promise<void> {
  const read = await readFiles(store, files)
  if (!read) return
  if (read.kind === 'problems') {
    store.getState().failOpening(read.problems)
    return
  }
  const { open, analysisSettings, announce } = store.getState()
  if (!open) return
  announce(compareWords.running)
  const network = indexNetwork(read.file)
  const [ours, theirs] = await Promise.all([
    startChokepointAnalysis(open.network, analysisSettings).result,
    startChokepointAnalysis(network, analysisSettings).result,
  ])
  const { setComparison, setDialog } = store.getState()
  setComparison({
    name: namesTogether(files),
    open: { network: open.network, dataHash: open.dataHash, analysis: ours },
    other: { network, dataHash: read.dataHash, analysis: theirs },
  })
  setDialog('compare')
}

/** Saves what differs as CSV. */
export function saveComparison(
  store: AtlasStore,
  changes: readonly NetworkChange[],
  moves: readonly ChokepointMove[],
  versions: string,
): void {
  const { fields, rows } = comparisonTable(changes, moves, versions)
  downloadText(compareWords.fileName, 'text/csv;charset=utf-8', csvOf(fields, rows))
  store.getState().announce(compareWords.saved(rows.length))
}
