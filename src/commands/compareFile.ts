import { startChokepointAnalysis } from '../analysis/client/startChokepointAnalysis.ts'
import { chokepointMoves } from '../domain/compare/chokepointMoves.ts'
import { comparisonForOthers, type ToldComparison } from '../domain/compare/comparisonForOthers.ts'
import { compareNetworks } from '../domain/compare/compareNetworks.ts'
import { comparisonTable } from '../domain/compare/comparisonTable.ts'
import type { ChokepointAnalysis } from '../domain/chokepoint/result.ts'
import { wholeFileProblem } from '../domain/network/check/collectProblems.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import type { Network } from '../domain/network/network.ts'
import { namesTogether } from '../io/reader/namesTogether.ts'
import { csvOf } from '../lib/csvOf.ts'
import { downloadCsv } from '../lib/downloadCsv.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import type { ComparedVersion } from '../store/comparisonSlice.ts'
import { selectMasksComparison } from '../store/selectors/selectMasksComparison.ts'
import { compareWords } from '../words/compare.ts'
import { holdReading } from './reading.ts'
import { readFiles } from './readFiles.ts'

/** Reads files as another version of the open network, analyses both with the same settings, and opens the comparison. */
export async function startComparison(store: AtlasStore, files: readonly File[]): Promise<void> {
  const read = await readFiles(store, files)
  if (!read) return
  if (read.kind === 'problems') {
    store.getState().failOpening(read.problems)
    return
  }
  const { open } = store.getState()
  if (!open) return
  const name = namesTogether(files)
  const network = indexNetwork(read.file)
  const analyses = await analyseBoth(store, name, open.network, network)
  if (!analyses) return
  const [ours, theirs] = analyses
  const { setComparison, setDialog } = store.getState()
  setComparison({
    name,
    open: { network: open.network, dataHash: open.dataHash, analysis: ours },
    other: { network, dataHash: read.dataHash, analysis: theirs },
  })
  setDialog('compare')
}

/**
 * The chokepoints of the open network, as they are known already or found anew, and of another one; with progress and a way to stop.
 * Null when that was taken, or when it did not work, which is told.
 */
async function analyseBoth(
  store: AtlasStore,
  name: string,
  open: Network,
  other: Network,
): Promise<readonly [ChokepointAnalysis, ChokepointAnalysis] | null> {
  const { analysis, analysisSettings, setImporting, announce, failOpening } = store.getState()
  const known = analysis.status === 'done' ? analysis.analysis : null
  const asked = known ? [other] : [open, other]
  const done = asked.map(() => 0)
  const tell = () => {
    const sum = done.reduce((total, one) => total + one, 0)
    setImporting({ name, work: compareWords.running, progress: sum / asked.length })
  }
  let isOver = false
  const jobs = asked.map((network, place) =>
    startChokepointAnalysis(network, analysisSettings, (progress) => {
      done[place] = progress
      if (!isOver) tell()
    }),
  )
  let isStopped = false
  const end = () => {
    isOver = true
    for (const job of jobs) job.cancel()
    setImporting(null)
  }
  const release = holdReading(store, () => {
    isStopped = true
    end()
    announce(compareWords.cancelled)
  })
  tell()
  announce(compareWords.running)
  try {
    const found = await Promise.all(jobs.map(({ result }) => result))
    const theirs = found.at(-1)
    const ours = known ?? found[0]
    return ours && theirs ? [ours, theirs] : null
  } catch (error) {
    if (!isStopped) failOpening(wholeFileProblem(name, compareWords.failed(String(error))))
    return null
  } finally {
    release()
    if (!isStopped) end()
  }
}

/** Saves what differs as CSV, with initials for people while the switch asks for them. */
export function saveComparison(
  store: AtlasStore,
  before: ComparedVersion,
  after: ComparedVersion,
): void {
  const told: ToldComparison = selectMasksComparison(store.getState())
    ? comparisonForOthers(before, after)
    : {
        changes: compareNetworks(before.network, after.network),
        moves: chokepointMoves(before, after),
        say: (text) => text,
      }
  const titleOf = ({ network }: ComparedVersion) => told.say(network.file.meta.title)
  const versions = compareWords.versions(
    titleOf(before),
    before.dataHash,
    titleOf(after),
    after.dataHash,
  )
  const { fields, rows } = comparisonTable(told.changes, told.moves ?? [], versions)
  downloadCsv(compareWords.fileName, csvOf(fields, rows))
  store.getState().announce(compareWords.saved(rows.length))
}
