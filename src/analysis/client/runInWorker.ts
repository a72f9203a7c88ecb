import { proxy } from 'comlink'
import type { ChokepointOutcome, ChokepointTask } from '../chokepoint/chokepointTask.ts'
import { AnalysisCancelled } from './analysisCancelled.ts'
import { disposeAnalysisWorker, refuseAnalysisWorker, type LiveWorker } from './analysisWorker.ts'

/**
 * Has a worker do a task. Null when the worker turned out not to work; then it is gone. Rejects with AnalysisCancelled
 * when the signal comes, which ends the worker at once, whatever it is doing; rejects with the worker's own error if the
 * task failed there.
 */
export async function runInWorker(
  { remote, failure }: LiveWorker,
  task: ChokepointTask,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ChokepointOutcome | null> {
  const over = new AbortController()
  const cancelled = new Promise<never>((_, reject) => {
    const stop = () => {
      disposeAnalysisWorker()
      reject(new AnalysisCancelled())
    }
    signal.addEventListener('abort', stop, { once: true, signal: over.signal })
  })
  try {
    const broken = failure.catch(() => null)
    const outcome = await Promise.race([remote.run(task, proxy(onProgress)), broken, cancelled])
    if (outcome === null) refuseAnalysisWorker()
    return outcome
  } finally {
    over.abort()
  }
}
