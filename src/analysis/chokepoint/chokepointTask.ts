import type { RoutesOutcome, RoutesTask } from './routesTask.ts'
import type { StructureOutcome, StructureTask } from './structureTask.ts'

/** What goes to a worker: numbers only, no names. */
export type ChokepointTask = RoutesTask | StructureTask

/** What comes back. */
export type ChokepointOutcome = RoutesOutcome | StructureOutcome
