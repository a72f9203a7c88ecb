import type { LessonProgress } from './lessonProgress.ts'

/** How far a team is, as others get to read it: `say` takes names out of what was chosen and what came of it. */
export function progressForOthers(
  progress: LessonProgress,
  say: (text: string) => string,
): LessonProgress {
  const log = progress.log.map((line) => ({
    ...line,
    chosen: say(line.chosen),
    outcome: say(line.outcome),
  }))
  return { ...progress, log }
}
