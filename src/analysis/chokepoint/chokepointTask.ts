import type { Steps } from '../steps.ts'
import { routesSteps, type RoutesOutcome, type RoutesTask } from './routesTask.ts'
import { structureSteps, type StructureOutcome, type StructureTask } from './structureTask.ts'

/** What goes to a worker: numbers only, no names. */
export type ChokepointTask = RoutesTask | StructureTask

/** What comes back. */
export type ChokepointOutcome = RoutesOutcome | StructureOutcome

/** Works a task off, here or in a worker. Equal tasks give equal outcomes, bit for bit. */
export function chokepointSteps(task: ChokepointTask): Steps<ChokepointOutcome> {
  return task.kind === 'routes' ? routesSteps(task) : structureSteps(task)
}
