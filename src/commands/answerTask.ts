import type { Answer } from '../domain/lesson/answer.ts'
import { checkTask } from '../domain/lesson/checkTask.ts'
import { lessonOf } from '../domain/lesson/lessonOf.ts'
import {
  chosenIn,
  taskProgress,
  withAnswer,
  withHint,
  withRetry,
  withSolution,
  type DecisionContext,
  type LessonProgress,
} from '../domain/lesson/lessonProgress.ts'
import { sayAnswer } from '../domain/lesson/sayAnswer.ts'
import { solveTask, type Solution } from '../domain/lesson/solveTask.ts'
import type { Network } from '../domain/network/network.ts'
import type { Lesson, LessonStep, LessonTask } from '../domain/network/schema/lesson.ts'
import { withoutMarks } from '../domain/stories/withoutMarks.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectRun } from '../store/selectors/selectRun.ts'
import { learnWords as words } from '../words/learn.ts'
import { lessonEngine } from './lessonEngine.ts'
import { setProgress } from './takeLesson.ts'

/** The step and the task a command is about, in the lesson that is open. */
interface At {
  readonly network: Network
  readonly lesson: Lesson
  readonly step: LessonStep
  readonly task: LessonTask
  readonly context: DecisionContext
}

function at(store: AtlasStore, taskId: string): At | null {
  const state = store.getState()
  const { open, lessonProgress } = state
  const lesson = lessonProgress && lessonOf(open?.network.file, lessonProgress.lesson)
  const step = lesson?.steps.find(({ tasks = [] }) => tasks.some(({ id }) => id === taskId))
  const task = step?.tasks?.find(({ id }) => id === taskId)
  if (!open || !lesson || !step || !task) return null
  const run = selectRun(state)
  const context: DecisionContext = {
    step: step.id,
    task: task.id,
    at: new Date().toISOString(),
    runId: run?.id ?? null,
  }
  return { network: open.network, lesson, step, task, context }
}

/** How far the team is that asked, once what it asked for is worked out; null where another plays by then, or something else. */
function stillPlaying(
  store: AtlasStore,
  { network }: At,
  { lesson, team }: LessonProgress,
): LessonProgress | null {
  const { open, lessonProgress: now } = store.getState()
  return open?.network === network && now?.lesson === lesson && now.team === team ? now : null
}

/** Checks an answer, keeps what it came to, and says it. */
export async function answerTask(store: AtlasStore, taskId: string, answer: Answer): Promise<void> {
  const found = at(store, taskId)
  const { lessonProgress } = store.getState()
  if (!found || !lessonProgress) return
  const { network, lesson, step, task, context } = found
  const checked = await checkTask({
    network,
    lesson,
    step,
    task,
    answer,
    team: lessonProgress.team,
    chosenIn: (earlier) => chosenIn(lessonProgress, earlier),
    engine: lessonEngine,
  })
  const now = stillPlaying(store, found, lessonProgress)
  if (!now) return
  const said = sayAnswer(network, answer)
  setProgress(store, withAnswer(now, context, answer, checked, said))
  store.getState().announce(words.told(checked.outcome.standing, checked.outcome.sentence))
}

/** Shows the next hint of a task. */
export function takeHint(store: AtlasStore, taskId: string): void {
  const found = at(store, taskId)
  const { lessonProgress, announce } = store.getState()
  if (!found || !lessonProgress) return
  const hint = found.task.hints?.[taskProgress(lessonProgress, taskId).hints]
  if (hint === undefined) return
  const said = withoutMarks(hint)
  setProgress(store, withHint(lessonProgress, found.context, said))
  announce(said)
}

/** Works out the solution of a task. */
export async function solutionOf(store: AtlasStore, taskId: string): Promise<Solution | null> {
  const found = at(store, taskId)
  return found && solveTask(found.network, found.step, found.task, lessonEngine)
}

/** Gives up on a task: its solution is shown and noted. */
export async function showSolution(store: AtlasStore, taskId: string): Promise<void> {
  const found = at(store, taskId)
  const { lessonProgress } = store.getState()
  const solution = await solutionOf(store, taskId)
  const now = found && lessonProgress && stillPlaying(store, found, lessonProgress)
  if (!found || !now || !solution) return
  const said = solution.sentences.join(' ')
  setProgress(store, withSolution(now, found.context, said))
  store.getState().announce(said)
}

/** Begins a task again. */
export function retryTask(store: AtlasStore, taskId: string): void {
  const found = at(store, taskId)
  const { lessonProgress } = store.getState()
  if (found && lessonProgress) setProgress(store, withRetry(lessonProgress, found.context))
}
