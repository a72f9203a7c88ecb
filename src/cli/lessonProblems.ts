import { validateLesson } from '../domain/lesson/validateLesson.ts'
import type { Network } from '../domain/network/network.ts'
import type { Problem } from '../domain/network/openProblems.ts'
import { lessonEngine } from './lessonEngine.ts'

/** What is wrong with the lessons of a network, and where. */
export async function lessonProblems(network: Network): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const [place, lesson] of (network.file.lessons ?? []).entries())
    problems.push(...(await validateLesson(network, lesson, lessonEngine, `lessons[${place}]`)))
  return problems
}
