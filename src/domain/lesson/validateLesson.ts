import { lessonWords } from '../../words/lessons.ts'
import { unknownSources } from '../stories/unknownSources.ts'
import type { Network } from '../network/network.ts'
import type { Problem } from '../network/openProblems.ts'
import type { Lesson, LessonStep } from '../network/schema/lesson.ts'
import type { LessonEngine } from './lessonEngine.ts'
import { taskFaults } from './taskFaults.ts'
import { viewOf } from './stepView.ts'
import { stepTexts } from './lessonTexts.ts'

const { faults: words } = lessonWords

function stepFaults(network: Network, step: LessonStep): string[] {
  const { text = '', view, tasks = [], title } = step
  const told = stepTexts(step).map((each) => each.text)
  const faults = unknownSources(network, told.join('\n')).map(words.noSource)
  const ignored = view === undefined ? [] : viewOf(network, view).ignored
  if (ignored.length > 0) faults.push(words.view(ignored))
  if (text.trim() === '' && tasks.length === 0) faults.push(words.emptyStep(title))
  return faults
}

/** Paths of ids that were there before. */
function sameIds(items: readonly { readonly id: string; readonly path: string }[]): Problem[] {
  const seen = new Set<string>()
  return items.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ path: `${path}.id`, sentence: words.sameId(id) }]
    seen.add(id)
    return []
  })
}

/**
 * Whether every task of a lesson can be solved in a network: who is named is there, a filter shows a part and not all, what
 * is predicted can be computed, a choice loses something and its best is proven, a red team answers an earlier choice.
 * Paths begin at `path`. Time: one analysis for every task that needs one.
 */
export async function validateLesson(
  network: Network,
  lesson: Lesson,
  engine: LessonEngine,
  path = '',
): Promise<Problem[]> {
  const at = (rest: string) => (path === '' ? rest : `${path}.${rest}`)
  const places = lesson.steps.map((step, place) => ({ step, path: at(`steps[${place}]`) }))
  const tasks = places.flatMap(({ step, path: stepPath }) =>
    (step.tasks ?? []).map((task, place) => ({ task, step, path: `${stepPath}.tasks[${place}]` })),
  )
  const problems: Problem[] = [
    ...(lesson.steps.length === 0 ? [{ path: at('steps'), sentence: words.noSteps }] : []),
    ...sameIds(places.map(({ step, path: where }) => ({ id: step.id, path: where }))),
    ...sameIds(tasks.map(({ task, path: where }) => ({ id: task.id, path: where }))),
    ...places.flatMap(({ step, path: where }) =>
      stepFaults(network, step).map((sentence) => ({ path: where, sentence })),
    ),
  ]
  for (const [place, { task, step, path: where }] of tasks.entries()) {
    const earlier = tasks.slice(0, place).map((each) => each.task)
    const faults = await taskFaults({ network, step, task, earlier, engine })
    problems.push(...faults.map((sentence) => ({ path: where, sentence })))
  }
  return problems
}
