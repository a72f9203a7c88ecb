import type { OutcomeOf, Task } from '../worker/taskKinds.ts'
import { startTask, type OnProgress, type RunningTask } from './startTasks.ts'

/** A question about a network turned into numbers, and the way back. */
export interface Prepared<Given extends Task, Answer> {
  readonly task: Given
  readonly read: (outcome: OutcomeOf<Given>) => Answer
}

/** Starts what was prepared; its result is what `read` makes of the outcome. */
export function startPrepared<Given extends Task, Answer>(
  { task, read }: Prepared<Given, Answer>,
  onProgress?: OnProgress,
): RunningTask<Answer> {
  const { result, ...running } = startTask(task, onProgress)
  const answer = result.then(read)
  // A result nobody waits for any more is no error.
  answer.catch(() => {})
  return { ...running, result: answer }
}
