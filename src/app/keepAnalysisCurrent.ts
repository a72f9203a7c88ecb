import { startPreparedAnalysis } from '../analysis/client/startPreparedAnalysis.ts'
import { prepareRun } from '../analysis/chokepoint/prepareRun.ts'
import type { ChokepointAnalysis } from '../domain/chokepoint/result.ts'
import type { RunFacts } from '../domain/run/runFacts.ts'
import { LastFew } from '../lib/lastFew.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectAnalysis } from '../store/selectors/selectAnalysis.ts'
import { selectRun } from '../store/selectors/selectRun.ts'

/** Runs whose numbers are kept, so that undo and redo show them at once. */
const KEPT_RUNS = 12

/** Runs the chokepoint analysis again whenever the network or what it rests on changes. Returns the undoing. */
export function keepAnalysisCurrent(store: AtlasStore): () => void {
  const known = new LastFew<string, { analysis: ChokepointAnalysis; run: RunFacts }>(KEPT_RUNS)
  let cancel: (() => void) | undefined
  let isAsked = false

  const runAgain = () => {
    if (!isAsked) return
    isAsked = false
    cancel?.()
    const { open, analysisSettings, setAnalysis } = store.getState()
    if (!open) return
    const prepared = prepareRun(open, analysisSettings)
    const before = known.get(prepared.runId)
    if (before) setAnalysis({ status: 'done', ...before })
    else start(prepared)
  }

  const start = (prepared: ReturnType<typeof prepareRun>) => {
    const { setAnalysis } = store.getState()
    const previous = selectAnalysis(store.getState())
    const run = selectRun(store.getState())
    const tell = (progress: number, millisecondsLeft: number | null) =>
      setAnalysis({
        status: 'running',
        progress,
        millisecondsLeft,
        ...(previous && { previous }),
        ...(run && { run }),
      })
    tell(0, null)
    const job = startPreparedAnalysis(prepared, tell)
    let isCurrent = true
    cancel = () => {
      isCurrent = false
      job.cancel()
    }
    const finish = (analysis: ChokepointAnalysis) => {
      const told = { analysis, run: { id: prepared.runId, isInThread: job.isInThread() } }
      known.set(prepared.runId, told)
      if (isCurrent) setAnalysis({ status: 'done', ...told })
    }
    job.result.then(
      (analysis) => finish(analysis),
      (error: unknown) => isCurrent && setAnalysis({ status: 'failed', message: String(error) }),
    )
  }

  const unsubscribe = store.subscribe((state, before) => {
    const isStopped = before.analysis.status === 'running' && state.analysis.status === 'failed'
    if (isStopped) cancel?.()
    if (state.open === before.open && state.analysisSettings === before.analysisSettings) return
    // An answer that comes in this very moment is about what was.
    cancel?.()
    isAsked = true
    // The numbers of another network may name what this one lacks.
    if (state.open !== before.open && state.analysis.status !== 'idle')
      state.setAnalysis({ status: 'idle' })
    // A link sets network and settings one right after the other: one run for both.
    queueMicrotask(runAgain)
  })
  return () => {
    isAsked = false
    cancel?.()
    unsubscribe()
  }
}
