import { startChokepointAnalysis } from '../analysis/client/startChokepointAnalysis.ts'
import type { AtlasStore } from '../store/atlasStore.ts'

/** Runs the chokepoint analysis again whenever the network or what it rests on changes. Returns the undoing. */
export function keepAnalysisCurrent(store: AtlasStore): () => void {
  let cancel: (() => void) | undefined
  let isAsked = false

  const run = () => {
    if (!isAsked) return
    isAsked = false
    cancel?.()
    const { open, analysisSettings, analysis, setAnalysis } = store.getState()
    if (!open) return
    const previous = analysis.status === 'done' ? analysis.analysis : undefined
    const running = (progress: number) =>
      setAnalysis({ status: 'running', progress, ...(previous && { previous }) })
    running(0)
    const job = startChokepointAnalysis(open.network, analysisSettings, running)
    let current = true
    cancel = () => {
      current = false
      job.cancel()
    }
    job.result.then(
      (outcome) => current && setAnalysis({ status: 'done', analysis: outcome }),
      (error: unknown) => current && setAnalysis({ status: 'failed', message: String(error) }),
    )
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.open === before.open && state.analysisSettings === before.analysisSettings) return
    isAsked = true
    // A link sets network and settings one right after the other: one run for both.
    queueMicrotask(run)
  })
  return () => {
    isAsked = false
    cancel?.()
    unsubscribe()
  }
}
