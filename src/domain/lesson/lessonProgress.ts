import type { EntityId } from '../network/schema/entity.ts'
import type { Answer } from './answer.ts'
import type { Checked } from './checkTask.ts'
import type { Standing } from './outcome.ts'

/** How far a team is with one task. `shown` is over without being right: the solution was asked for. */
export interface TaskProgress {
  readonly state: 'open' | 'right' | 'kept' | 'shown'
  readonly tries: number
  /** hints shown */
  readonly hints: number
  readonly answer?: Answer
  readonly checked?: Checked
}

/** One line of the decision log. */
export interface Decision {
  /** ISO 8601, UTC */
  readonly at: string
  readonly step: string
  readonly task: string
  readonly what: 'answer' | 'hint' | 'solution' | 'again'
  /** what was chosen, in words; empty for anything but an answer */
  readonly chosen: string
  readonly standing: Standing | null
  readonly outcome: string
  readonly tries: number
  readonly hints: number
  /** of the analysis that stood when it was made; null before any */
  readonly runId: string | null
}

/** How far a team is in a lesson. Kept on its machine. */
export interface LessonProgress {
  readonly lesson: string
  readonly team: string
  readonly step: string | null
  readonly tasks: Readonly<Record<string, TaskProgress>>
  readonly log: readonly Decision[]
}

/** What a decision was made at. */
export interface DecisionContext {
  readonly step: string
  readonly task: string
  readonly at: string
  readonly runId: string | null
}

export const UNTOUCHED: TaskProgress = { state: 'open', tries: 0, hints: 0 }

/** How far a team is that has not begun: before the first step, with an empty log. */
export function newProgress(lesson: string, team: string): LessonProgress {
  return { lesson, team, step: null, tasks: {}, log: [] }
}

/** How far a task is. Ids may be any text, so only what the record itself holds counts. */
export function taskProgress({ tasks }: LessonProgress, task: string): TaskProgress {
  return Object.hasOwn(tasks, task) ? (tasks[task] ?? UNTOUCHED) : UNTOUCHED
}

/** True once nothing more is asked in a task. */
export function isOver({ state }: TaskProgress): boolean {
  return state !== 'open'
}

function changed(
  progress: LessonProgress,
  { at, step, task, runId }: DecisionContext,
  next: TaskProgress,
  decision: Pick<Decision, 'what' | 'chosen' | 'standing' | 'outcome'>,
): LessonProgress {
  const { tries, hints } = next
  const line: Decision = { at, step, task, ...decision, tries, hints, runId }
  return {
    ...progress,
    tasks: { ...progress.tasks, [task]: next },
    log: [...progress.log, line],
  }
}

/** A task was answered. A prediction is made once; anything else stays open until it is right. */
export function withAnswer(
  progress: LessonProgress,
  context: DecisionContext,
  answer: Answer,
  checked: Checked,
  chosen: string,
): LessonProgress {
  const before = taskProgress(progress, context.task)
  const { standing, sentence } = checked.outcome
  const isMadeOnce = answer.kind === 'number'
  const state =
    standing === 'right' ? 'right' : standing === 'kept' || isMadeOnce ? 'kept' : before.state
  const next: TaskProgress = { ...before, state, tries: before.tries + 1, answer, checked }
  return changed(progress, context, next, { what: 'answer', chosen, standing, outcome: sentence })
}

/** One more hint was asked for. */
export function withHint(
  progress: LessonProgress,
  context: DecisionContext,
  hint: string,
): LessonProgress {
  const before = taskProgress(progress, context.task)
  const next = { ...before, hints: before.hints + 1 }
  return changed(progress, context, next, {
    what: 'hint',
    chosen: '',
    standing: null,
    outcome: hint,
  })
}

/** The solution was asked for; what was right or kept stays so. */
export function withSolution(
  progress: LessonProgress,
  context: DecisionContext,
  solution: string,
): LessonProgress {
  const before = taskProgress(progress, context.task)
  const next: TaskProgress = { ...before, state: isOver(before) ? before.state : 'shown' }
  return changed(progress, context, next, {
    what: 'solution',
    chosen: '',
    standing: null,
    outcome: solution,
  })
}

/** A task is begun again; tries and hints that were used still count. */
export function withRetry(progress: LessonProgress, context: DecisionContext): LessonProgress {
  const { tries, hints } = taskProgress(progress, context.task)
  const next: TaskProgress = { state: 'open', tries, hints }
  return changed(progress, context, next, {
    what: 'again',
    chosen: '',
    standing: null,
    outcome: '',
  })
}

/** Who was chosen in a task last, as far as it could be scored. */
export function chosenIn(progress: LessonProgress, task: string): readonly EntityId[] {
  const { checked } = taskProgress(progress, task)
  return checked?.choice?.mine.stopped ?? []
}

/** Tasks that are over, and how many of them are right. */
export function tally(
  progress: LessonProgress,
  tasks: readonly { readonly id: string }[],
): { readonly over: number; readonly right: number; readonly of: number } {
  const states = tasks.map(({ id }) => taskProgress(progress, id).state)
  return {
    over: states.filter((state) => state !== 'open').length,
    right: states.filter((state) => state === 'right').length,
    of: tasks.length,
  }
}
