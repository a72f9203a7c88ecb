import { proxy } from 'comlink'
import type { OutcomeOf, Task } from '../worker/taskKinds.ts'
import { AnalysisCancelled } from './analysisCancelled.ts'
import { endWorker, giveBack, refuseWorkers, type LiveWorker } from './workerPool.ts'

/**
 * Has a worker do a task and gives it back. Null when the worker turned out not to work; then it is gone. Rejects with
 * AnalysisCancelled when the signal comes, which ends the worker at once, whatever it is doing; rejects with the worker's
 * own error if the task failed there.
 */
export async function runInWorker<Given extends Task>(
  worker: LiveWorker,
  task: Given,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<OutcomeOf<Given> | null> {
  const { remote, failure } = worker
  const over = new AbortController()
  const cancelled = new Promise<never>((_, reject) => {
    const stop = () => {
      endWorker(worker)
      reject(new AnalysisCancelled())
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true, signal: over.signal })
  })
  // Settled too late it would be an error nobody handles.
  cancelled.catch(() => {})
  try {
    if (signal.aborted) return await cancelled
    const broken = failure.catch(() => null)
    const asked = remote.run(task, proxy(onProgress)) as Promise<OutcomeOf<Given>>
    const outcome = await Promise.race([asked, broken, cancelled])
    if (outcome === null) refuseWorkers(worker)
    return outcome
  } finally {
    over.abort()
    giveBack(worker)
  }
}
