import type { LessonTask } from '../../domain/network/schema/lesson.ts'

type Choice = Extract<LessonTask, { kind: 'choose' }>

/** The tasks among some that a red team can answer. */
export function choicesIn(tasks: readonly LessonTask[]): readonly Choice[] {
  return tasks.filter((task): task is Choice => task.kind === 'choose')
}
