import type { OutcomeOf, Task } from '../worker/taskKinds.ts'
import { AnalysisCancelled } from './analysisCancelled.ts'
import type { runInThread } from './runInThread.ts'
import { runInWorker } from './runInWorker.ts'
import { timeLeftClock } from './timeLeft.ts'
import { takeWorker, workerShare } from './workerPool.ts'

/**
 * Hears how much of a job is done, in (0,1], never falling, and how many milliseconds are left; null until that can be told. 1
 * comes last, before the result. Nothing is heard after a cancel.
 */
export type OnProgress = (done: number, millisecondsLeft: number | null) => void

/** A job under way. */
export interface RunningTask<Outcome> {
  /** Rejects with AnalysisCancelled once cancelled, else with the error the work ended in. */
  readonly result: Promise<Outcome>
  /** Stops this job at once and nothing else; does nothing when it is over. */
  readonly cancel: () => void
  /** True once it turned out that there is no worker for it, so that it is done in the page's own thread. */
  readonly isInThread: () => boolean
}

/** Starts one task in a worker, or in slices in this thread where there is none. */
export function startTask<Given extends Task>(
  task: Given,
  onProgress?: OnProgress,
): RunningTask<OutcomeOf<Given>> {
  const { result, cancel, isInThread } = startTasks([task], onProgress)
  const only = result.then(([outcome]) => outcome!)
  // A result nobody waits for any more is no error.
  only.catch(() => {})
  return { result: only, cancel, isInThread }
}

/**
 * Starts a job split into parts of about the same size, several at a time. Outcomes come in the order of the parts, whichever
 * was done first, so that adding them up in that order gives the same bytes on every machine; for that the split must
 * not depend on the machine either. The first part that fails ends the job.
 */
export function startTasks<Given extends Task>(
  tasks: readonly Given[],
  onProgress: OnProgress = () => {},
): RunningTask<OutcomeOf<Given>[]> {
  const controller = new AbortController()
  const { signal } = controller
  const report = reporter(tasks.length, onProgress, signal)
  let inThread = false

  const doPart = async (task: Given, part: number, lane: number) => {
    const hear = (done: number) => report(part, done)
    const worker = await takeWorker(signal, lane > 0)
    const outcome = worker && (await runInWorker(worker, task, hear, signal))
    if (outcome !== null) return outcome
    inThread = true
    return runHere(task, hear, signal)
  }
  const result = inLanes(workerShare(), tasks, doPart).then(
    (outcomes) => {
      if (signal.aborted) throw new AnalysisCancelled()
      report(null, 1)
      return outcomes
    },
    (error: unknown) => {
      controller.abort()
      throw error
    },
  )
  // A result nobody waits for any more is no error.
  result.catch(() => {})
  return { result, cancel: () => controller.abort(), isInThread: () => inThread }
}

/** Seldom needed, so it is fetched only then. */
const runHere: typeof runInThread = async (...given) =>
  (await import('./runInThread.ts')).runInThread(...given)

/** Does `doOne` for each, so many at a time. Results in the order of what was given. */
async function inLanes<Given, Result>(
  lanes: number,
  all: readonly Given[],
  doOne: (one: Given, place: number, lane: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const fill = async (lane: number) => {
    while (next < all.length) {
      const place = next++
      results[place] = await doOne(all[place]!, place, lane)
    }
  }
  const numbers = Array.from({ length: Math.min(lanes, all.length) }, (_, lane) => lane)
  await Promise.all(numbers.map(fill))
  return results
}

/** Reports of progress in one job, at most. */
const REPORTS = 100

/** Adds up what the parts report, `null` standing for the whole job, and passes on only what is a hundredth more than before. */
function reporter(parts: number, onProgress: OnProgress, signal: AbortSignal) {
  const doneOf = new Float64Array(parts)
  const millisecondsLeft = timeLeftClock()
  let told = 0
  return (part: number | null, done: number) => {
    if (part !== null) doneOf[part] = done
    const all = part === null ? 1 : doneOf.reduce((sum, share) => sum + share, 0) / parts
    // The whole is done when everything is back, not when the last part says so.
    if (signal.aborted || (part !== null && (all >= 1 || all * REPORTS < told + 1))) return
    told = Math.floor(all * REPORTS)
    onProgress(all, millisecondsLeft(all))
  }
}
