import { z } from 'zod/mini'
import { openWords } from '../../../words/open.ts'
import { OWNERSHIP_RULE_IDS } from '../../ownership/ownershipRule.ts'
import { LIMITS } from '../limits.ts'
import { id, ids, name, text } from './primitives.ts'

/** What every task has: a question, help that is asked for, and what is said once it is over. */
const task = {
  id,
  question: name,
  hints: z.optional(z.array(name).check(z.maxLength(LIMITS.listLength))),
  explanation: z.optional(text),
}

const someIds = ids.check(z.minLength(1))
const count = z.int().check(z.minimum(1), z.maximum(20))

/** Select exactly these entities. */
const findTask = z.looseObject({ ...task, kind: z.literal('find'), entities: someIds })

/** Filter until exactly that is shown which the filter of this view shows. */
const filterTask = z.looseObject({ ...task, kind: z.literal('filter'), view: text })

/** Mark one entity. A bet is kept and shown again later; anything else is right when it is one of `accept`. */
const markTask = z.looseObject({
  ...task,
  kind: z.literal('mark'),
  accept: z.optional(someIds),
  isBet: z.optional(z.boolean()),
})

/** Say what stopping these entities does before it is shown; right within `tolerance` of what is computed. */
const predictTask = z.looseObject({
  ...task,
  kind: z.literal('predict'),
  stop: someIds,
  measure: z.enum(['pairsLost', 'endUsersCutOff']),
  tolerance: z.number().check(z.nonnegative()),
})

/** Choose so many to stop; scored against the proven optimum and beside greedy. */
const chooseTask = z.looseObject({ ...task, kind: z.literal('choose'), k: count })

/** The network answers what was chosen in an earlier task, while part of its relations is out of sight. */
const redTeamTask = z.looseObject({
  ...task,
  kind: z.literal('redTeam'),
  /** the task whose choice it answers */
  after: id,
  /** share of the relations that are hidden, drawn by the seed of the team */
  hidden: z.number().check(z.minimum(0), z.maximum(0.5)),
})

/** What the rule makes of an entity on the loaded data. */
const ownershipTask = z.looseObject({
  ...task,
  kind: z.literal('ownership'),
  entity: id,
  rule: z.enum(OWNERSHIP_RULE_IDS),
  /** taken as listed for this task */
  supposedListed: z.optional(ids),
})

/** In the order they are offered. */
export const lessonTaskSchema = z.union(
  [findTask, filterTask, markTask, predictTask, chooseTask, redTeamTask, ownershipTask],
  { error: openWords.expected.object },
)

export const lessonStepSchema = z.looseObject({
  id,
  title: name,
  /** how long it takes, for the facilitator */
  minutes: z.optional(z.number().check(z.nonnegative(), z.maximum(600))),
  /**
   * Markdown without HTML; a source is cited as a footnote by its id: `[^S202]`. `[^computed]` stands behind what is worked
   * out from the network, `[^exercise]` behind what claims nothing of the world. So in every text of a lesson.
   */
  text: z.optional(text),
  /** for the facilitator alone */
  notes: z.optional(text),
  /** What is shown when the step begins, as the fragment of an address holds it; what is there stays where there is none. */
  view: z.optional(text),
  /** bets, choices and predictions of the steps before are shown again, as for a debrief */
  recall: z.optional(z.boolean()),
  tasks: z.optional(z.array(lessonTaskSchema).check(z.maxLength(LIMITS.listLength))),
})

/** A story whose steps have tasks the app can check. */
export const lessonSchema = z.looseObject({
  id,
  title: name,
  description: z.optional(text),
  steps: z.array(lessonStepSchema).check(z.maxLength(LIMITS.listLength)),
})

export type LessonTask = z.infer<typeof lessonTaskSchema>
export type LessonStep = z.infer<typeof lessonStepSchema>
export type Lesson = z.infer<typeof lessonSchema>
export type TaskKind = LessonTask['kind']
