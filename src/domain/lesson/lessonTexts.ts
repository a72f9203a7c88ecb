import type { Lesson, LessonStep, LessonTask } from '../network/schema/lesson.ts'

/** A text that an author wrote, and where it stands. */
export interface WrittenText {
  readonly path: string
  readonly text: string
}

const written = (path: string, text: string | undefined): WrittenText[] =>
  text === undefined ? [] : [{ path, text }]

function taskTexts({ question, hints = [], explanation }: LessonTask, path: string) {
  return [
    ...written(`${path}.question`, question),
    ...hints.flatMap((hint, place) => written(`${path}.hints[${place}]`, hint)),
    ...written(`${path}.explanation`, explanation),
  ]
}

/** Every text of a step: what it says, the notes for the facilitator, and its tasks with hints and explanation. */
export function stepTexts({ text, notes, tasks = [] }: LessonStep, path = ''): WrittenText[] {
  const at = (rest: string) => (path === '' ? rest : `${path}.${rest}`)
  return [
    ...written(at('text'), text),
    ...written(at('notes'), notes),
    ...tasks.flatMap((task, place) => taskTexts(task, at(`tasks[${place}]`))),
  ]
}

/** Every text of a lesson in the order it is met, its introduction first. Titles are no texts. */
export function lessonTexts({ description, steps }: Lesson): WrittenText[] {
  return [
    ...written('description', description),
    ...steps.flatMap((step, place) => stepTexts(step, `steps[${place}]`)),
  ]
}
