import { runInSlices } from '../../lib/runInSlices.ts'
import { stepsOf, type OutcomeOf, type Task } from '../worker/taskKinds.ts'
import { AnalysisCancelled } from './analysisCancelled.ts'

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
  const stopIfAsked = () => {
    if (signal.aborted) throw new AnalysisCancelled()
  }
  await turn()
  stopIfAsked()
  const outcome = await runInSlices(stepsOf(task), (done) => {
    stopIfAsked()
    onProgress(done)
  })
  stopIfAsked()
  return outcome
}
