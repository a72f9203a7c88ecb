import { AnalysisCancelled } from './analysisCancelled.ts'
import type { RunningTask } from './startTasks.ts'

/**
 * A job whose code is fetched only when it is asked for. `fetchStart` answers with what starts it; cancelled before that, it
 * never starts.
 */
export function startLater<Outcome>(
  fetchStart: () => Promise<() => RunningTask<Outcome>>,
): RunningTask<Outcome> {
  let job: RunningTask<Outcome> | undefined
  let isCancelled = false
  const begin = async () => {
    const start = await fetchStart()
    if (isCancelled) throw new AnalysisCancelled()
    job = start()
    return job.result
  }
  const result = begin()
  // A result nobody waits for any more is no error.
  result.catch(() => {})
  return {
    result,
    cancel: () => {
      isCancelled = true
      job?.cancel()
    },
    isInThread: () => job?.isInThread() ?? false,
  }
}
