import { finish, type Steps } from '../../lib/steps.ts'
import { joined, partsOf } from './chokepointParts.ts'
import type { ChokepointOutcome, ChokepointTask } from './chokepointTask.ts'
import { routesSteps } from './routesTask.ts'
import { structureSteps } from './structureTask.ts'

function chokepointSteps(task: ChokepointTask): Steps<ChokepointOutcome> {
  return task.kind === 'routes' ? routesSteps(task) : structureSteps(task)
}

/** Works a task off at once, part by part. Equal tasks give equal outcomes, bit for bit, here and in workers. */
export function workOff(task: ChokepointTask): ChokepointOutcome {
  return joined(partsOf(task).map((part) => finish(chokepointSteps(part))))
}
