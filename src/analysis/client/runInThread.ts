import { stepsOf, type OutcomeOf, type Task } from '../worker/taskKinds.ts'
import { AnalysisCancelled } from './analysisCancelled.ts'

/** Milliseconds of work before whatever else waits gets its turn. */
const SLICE = 12

const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * Does a task in this thread, a slice at a time, for where there are no workers. Rejects with AnalysisCancelled at the end of
 * the slice in which the signal comes.
 */
export async function runInThread<Given extends Task>(
  task: Given,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<OutcomeOf<Given>> {
  await turn()
  const steps = stepsOf(task)
  let sliceEnd = performance.now() + SLICE
  for (;;) {
    if (signal.aborted) throw new AnalysisCancelled()
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() < sliceEnd) continue
    onProgress(step.value)
    await turn()
    sliceEnd = performance.now() + SLICE
  }
}
