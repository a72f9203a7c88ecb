import { stepsOf, type OutcomeOf, type Task } from './taskKinds.ts'

/** Reports of progress in one run, at most. */
const REPORTS = 100

/** Works a task off without pausing; `onProgress` hears how much is done, in (0,1], a hundred times at most. */
export function runTask<Given extends Task>(
  task: Given,
  onProgress: (done: number) => void,
): OutcomeOf<Given> {
  const steps = stepsOf(task)
  let reported = 0
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (step.value * REPORTS < reported + 1) continue
    reported = Math.floor(step.value * REPORTS)
    onProgress(step.value)
  }
}
