import type { Lesson } from '../network/schema/lesson.ts'
import { hidesEffects } from './hidesEffects.ts'
import { newProgress, type LessonProgress } from './lessonProgress.ts'

/**
 * Whether a lesson that may be begun next still asks for a bet or a prediction: whoever saw the picture before would know
 * the answer. `left` is how far the team was in the lesson it left last.
 */
export function keepsBack(lessons: readonly Lesson[], left: LessonProgress | null): boolean {
  return lessons.some((lesson) =>
    hidesEffects(lesson, left?.lesson === lesson.id ? left : newProgress(lesson.id, '')),
  )
}
