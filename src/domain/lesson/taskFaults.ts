import { lessonWords } from '../../words/lessons.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { LessonStep, LessonTask } from '../network/schema/lesson.ts'
import { OWNERSHIP_ANSWERS, ownershipSaid } from './checkOwnership.ts'
import { measured } from './checkPredict.ts'
import type { LessonEngine } from './lessonEngine.ts'
import { drawHidden } from './redTeam.ts'
import { settingsOf, shownBy, viewOf } from './stepView.ts'

const { faults: words } = lessonWords

interface Looked {
  readonly network: Network
  readonly step: LessonStep
  readonly task: LessonTask
  /** the tasks before it in the lesson */
  readonly earlier: readonly LessonTask[]
  readonly engine: LessonEngine
}

function namedIn(task: LessonTask): readonly EntityId[] {
  if (task.kind === 'find') return task.entities
  if (task.kind === 'mark') return task.accept ?? []
  if (task.kind === 'predict') return task.stop
  return task.kind === 'ownership' ? [task.entity, ...(task.supposedListed ?? [])] : []
}

async function filterFaults({ network, step, engine }: Looked, fragment: string) {
  const { view, ignored } = viewOf(network, fragment)
  if (ignored.length > 0) return [words.view(ignored)]
  const settings = settingsOf(network, step)
  const { entities } = await shownBy(network, settings, view.filter, engine)
  if (entities.size === 0) return [words.filterNothing]
  if (entities.size === network.entities.length) return [words.filterAll]
  const begun = await shownBy(
    network,
    settings,
    viewOf(network, step.view ?? '').view.filter,
    engine,
  )
  const isThere =
    begun.entities.size === entities.size && [...entities].every((id) => begun.entities.has(id))
  return isThere ? [words.filterBegun] : []
}

async function predictFaults(
  { network, step, engine }: Looked,
  { stop, measure, tolerance }: Extract<LessonTask, { kind: 'predict' }>,
) {
  const begun = viewOf(network, step.view ?? '').view
  const faults = begun.mode === 'whatIf' ? [words.predictShown] : []
  const { of } = measured(await engine.effect(network, settingsOf(network, step), stop), measure)
  if (of === 0) return [...faults, words.predictNothing]
  return tolerance >= of ? [...faults, words.predictAnything(of)] : faults
}

async function chooseFaults({ network, step, engine }: Looked, k: number) {
  const found = await engine.best(network, settingsOf(network, step), k)
  if (found.over === 'ties') return [words.noRoutes]
  if (found.candidates < k) return [words.tooMany(k, found.candidates)]
  if (found.best.pairsLost === 0) return [words.nothingToLose]
  return found.certificate.kind === 'unproven' ? [words.unproven] : []
}

async function kindFaults(looked: Looked): Promise<readonly string[]> {
  const { network, task, earlier } = looked
  switch (task.kind) {
    case 'find':
      return task.entities.length === network.entities.length ? [words.findAll] : []
    case 'mark':
      return (task.accept ?? []).length === 0 && task.isBet !== true ? [words.markNothing] : []
    case 'filter':
      return filterFaults(looked, task.view)
    case 'predict':
      return predictFaults(looked, task)
    case 'choose':
      return chooseFaults(looked, task.k)
    case 'redTeam': {
      const isChoice = earlier.some(({ id, kind }) => id === task.after && kind === 'choose')
      const faults = isChoice ? [] : [words.noChoice(task.after)]
      return drawHidden(network, task.hidden, 0).length === 0
        ? [...faults, words.nothingHidden]
        : faults
    }
    default: {
      const { verdict } = ownershipSaid(network, task)
      return OWNERSHIP_ANSWERS.some((known) => known === verdict) ? [] : [words.listedItself]
    }
  }
}

/** Why a task cannot be solved, or needs no solving, in sentences; empty when it is a task. */
export async function taskFaults(looked: Looked): Promise<readonly string[]> {
  const { network, task } = looked
  const missing = namedIn(task).filter((id) => !network.entityById.has(id))
  if (missing.length > 0) return missing.map((id) => words.noEntity(id))
  return kindFaults(looked)
}
