import type { Lesson } from '../network/schema/lesson.ts'
import { isOver, taskProgress, type LessonProgress } from './lessonProgress.ts'

/**
 * Whether a bet or a prediction of a lesson is still to be made: until then nobody may see who is a chokepoint, nor what
 * a stop does.
 */
export function hidesEffects({ steps }: Lesson, progress: LessonProgress): boolean {
  return steps.some(({ tasks = [] }) =>
    tasks.some(
      (task) =>
        (task.kind === 'predict' || (task.kind === 'mark' && task.isBet === true)) &&
        !isOver(taskProgress(progress, task.id)),
    ),
  )
}
