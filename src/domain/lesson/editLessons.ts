import { newId } from '../edit/newId.ts'
import { changedRow, movedRow, rowBehind, withoutRow, withRow } from '../edit/rows.ts'
import type { Lesson, LessonStep, LessonTask } from '../network/schema/lesson.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import type { Written } from '../edit/written.ts'

/** A step of a lesson. */
export interface LessonPlace {
  readonly lesson: string
  readonly step: string
}

type Part<Row> = { readonly [Field in keyof Row]?: Row[Field] | undefined }

const tasksOf = ({ steps }: Lesson) => steps.flatMap(({ tasks = [] }) => tasks)

function idFor(rows: readonly { readonly id: string }[], title: string, fallback: string): string {
  return newId(title, fallback, (taken) => rows.some(({ id }) => id === taken))
}

function withLesson(
  file: NetworkFile,
  id: string,
  change: (lesson: Lesson) => Lesson,
): NetworkFile {
  return { ...file, lessons: withRow(file.lessons ?? [], id, change) }
}

function withStep(
  file: NetworkFile,
  { lesson, step }: LessonPlace,
  change: (step: LessonStep, lesson: Lesson) => LessonStep,
): NetworkFile {
  return withLesson(file, lesson, (found) => ({
    ...found,
    steps: withRow(found.steps, step, (one) => change(one, found)),
  }))
}

/** A step without an empty list of tasks. */
function withTasks(step: LessonStep, tasks: LessonTask[]): LessonStep {
  return changedRow(step, { tasks: tasks.length > 0 ? tasks : undefined })
}

/** A lesson without steps, behind those that are there. */
export function addLesson(file: NetworkFile, title: string): Written {
  const lessons = file.lessons ?? []
  const id = idFor(lessons, title, 'lesson')
  return { file: { ...file, lessons: [...lessons, { id, title, steps: [] }] }, id }
}

/** Without this lesson; without `lessons` when it was the only one. */
export function removeLesson(file: NetworkFile, id: string): NetworkFile {
  const { lessons = [], ...rest } = file
  const { left } = withoutRow(lessons, id)
  return left.length > 0 ? { ...rest, lessons: left } : rest
}

/** Another title or description for a lesson; nothing changes where there is no such lesson. */
export function changeLesson(
  file: NetworkFile,
  id: string,
  part: Part<Pick<Lesson, 'title' | 'description'>>,
): NetworkFile {
  return withLesson(file, id, (lesson) => changedRow(lesson, part))
}

/** A step behind the one that is named, or at the end. */
export function addLessonStep(
  file: NetworkFile,
  lesson: string,
  { title, view }: { readonly title: string; readonly view: string },
  behind: string | null,
): Written {
  let id = ''
  const next = withLesson(file, lesson, (found) => {
    id = idFor(found.steps, title, 'step')
    return { ...found, steps: rowBehind(found.steps, { id, title, view }, behind) }
  })
  return { file: next, id }
}

/** A step with some fields replaced; a field that is undefined is taken away. */
export function changeLessonStep(
  file: NetworkFile,
  place: LessonPlace,
  part: Part<LessonStep>,
): NetworkFile {
  return withStep(file, place, (step) => changedRow(step, part))
}

/** Tasks under ids that the lesson does not have; a red team goes on answering a choice that was copied with it. */
function copiedTasks(lesson: Lesson, tasks: readonly LessonTask[]): LessonTask[] {
  const taken: { id: string }[] = [...tasksOf(lesson)]
  const idOf = new Map<string, string>()
  for (const { id } of tasks) {
    const fresh = idFor(taken, id, 'task')
    taken.push({ id: fresh })
    idOf.set(id, fresh)
  }
  return tasks.map((task) => ({
    ...task,
    id: idOf.get(task.id) ?? task.id,
    ...(task.kind === 'redTeam' && { after: idOf.get(task.after) ?? task.after }),
  }))
}

/** The same step once more, behind itself. */
export function duplicateLessonStep(file: NetworkFile, { lesson, step }: LessonPlace): Written {
  let id = step
  const next = withLesson(file, lesson, (found) => {
    const one = found.steps.find((each) => each.id === step)
    if (!one) return found
    id = idFor(found.steps, one.title, 'step')
    const { tasks } = one
    const copy = { ...one, id, ...(tasks && { tasks: copiedTasks(found, tasks) }) }
    return { ...found, steps: rowBehind(found.steps, copy, step) }
  })
  return { file: next, id }
}

/** Without this step; `id` is the step that takes its place, or else the last; empty when none is left. */
export function removeLessonStep(file: NetworkFile, { lesson, step }: LessonPlace): Written {
  let id = ''
  const next = withLesson(file, lesson, (found) => {
    const { left, next: after } = withoutRow(found.steps, step)
    id = after
    return { ...found, steps: left }
  })
  return { file: next, id }
}

/** Puts a step at a place, 0 up; places beyond the ends are the ends. */
export function moveLessonStep(
  file: NetworkFile,
  { lesson, step }: LessonPlace,
  to: number,
): NetworkFile {
  return withLesson(file, lesson, (found) => ({
    ...found,
    steps: movedRow(found.steps, step, to),
  }))
}

/** A task behind those of a step, under an id that the lesson does not have; whatever id it comes with is not kept. */
export function addTask(file: NetworkFile, place: LessonPlace, task: LessonTask): Written {
  let id = ''
  const next = withStep(file, place, (step, lesson) => {
    id = idFor(tasksOf(lesson), task.kind, 'task')
    return withTasks(step, [...(step.tasks ?? []), { ...task, id }])
  })
  return { file: next, id }
}

/** Puts a task in place of the one with its id. */
export function changeTask(file: NetworkFile, place: LessonPlace, task: LessonTask): NetworkFile {
  return withStep(file, place, (step) =>
    withTasks(
      step,
      withRow(step.tasks ?? [], task.id, () => task),
    ),
  )
}

/** Without this task; the step without `tasks` when it was the only one. */
export function removeTask(file: NetworkFile, place: LessonPlace, id: string): NetworkFile {
  return withStep(file, place, (step) => withTasks(step, withoutRow(step.tasks ?? [], id).left))
}

/** Puts a task at a place in its step, 0 up; places beyond the ends are the ends. */
export function moveTask(
  file: NetworkFile,
  place: LessonPlace,
  id: string,
  to: number,
): NetworkFile {
  return withStep(file, place, (step) => withTasks(step, movedRow(step.tasks ?? [], id, to)))
}
