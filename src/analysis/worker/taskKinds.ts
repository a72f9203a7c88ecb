import { routesSteps } from '../chokepoint/routesTask.ts'
import { structureSteps } from '../chokepoint/structureTask.ts'
import { adaptationSteps } from '../removal/adaptationTask.ts'
import { bestStopsSteps } from '../removal/bestStopsTask.ts'
import { cutOffSteps } from '../removal/cutOffTask.ts'
import { jurisdictionsSteps } from '../removal/jurisdictionsTask.ts'
import { routesBetweenSteps } from '../removal/routesBetweenTask.ts'
import { stopEffectSteps } from '../removal/stopEffectTask.ts'
import { positionSteps } from '../sureness/positionTask.ts'
import { shipmentsSteps } from '../sureness/shipmentsTask.ts'
import { surenessSteps } from '../sureness/surenessTask.ts'
import type { Steps } from '../../lib/steps.ts'

/**
 * Every kind of work a worker can do, by the `kind` of its task. Task and outcome are plain data that can be copied between
 * threads: typed arrays, numbers, texts. Equal tasks give equal outcomes, bit for bit.
 */
export const TASK_KINDS = {
  routes: routesSteps,
  structure: structureSteps,
  'stop effect': stopEffectSteps,
  sureness: surenessSteps,
  position: positionSteps,
  shipments: shipmentsSteps,
  'best stops': bestStopsSteps,
  'cut off': cutOffSteps,
  adaptation: adaptationSteps,
  'routes between': routesBetweenSteps,
  jurisdictions: jurisdictionsSteps,
} as const

type Kinds = typeof TASK_KINDS

/** What goes to a worker. */
export type Task = { [Kind in keyof Kinds]: Parameters<Kinds[Kind]>[0] }[keyof Kinds]

type OutcomeOfKind<Kind extends keyof Kinds> =
  ReturnType<Kinds[Kind]> extends Steps<infer Outcome> ? Outcome : never

/** What comes back for a task. */
export type OutcomeOf<Given extends Task> = Given extends Task
  ? OutcomeOfKind<Given['kind']>
  : never

/** The steps that work a task off, here or in a worker. */
export function stepsOf<Given extends Task>(task: Given): Steps<OutcomeOf<Given>> {
  const steps = TASK_KINDS[task.kind] as (given: Given) => Steps<OutcomeOf<Given>>
  return steps(task)
}
