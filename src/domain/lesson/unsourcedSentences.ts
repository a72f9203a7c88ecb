import type { Network } from '../network/network.ts'
import type { Problem } from '../network/openProblems.ts'
import type { Lesson } from '../network/schema/lesson.ts'
import { bareSentences } from '../stories/bareSentences.ts'
import { lessonTexts } from './lessonTexts.ts'

/**
 * The sentences of a lesson that carry neither a source nor a mark that says why they need none, with their places. None in
 * a network that is invented: there is nothing to be true to.
 */
export function unsourcedSentences({ file }: Network, lesson: Lesson): Problem[] {
  if (file.meta.fictional === true) return []
  return lessonTexts(lesson).flatMap(({ path, text }) =>
    [...new Set(bareSentences(text))].map((sentence) => ({ path, sentence })),
  )
}
