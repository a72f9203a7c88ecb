import type { EntityId } from '../network/schema/entity.ts'
import type { LessonTask, TaskKind } from '../network/schema/lesson.ts'

/** In the order they are offered. */
export const TASK_KINDS = [
  'find',
  'filter',
  'mark',
  'predict',
  'choose',
  'redTeam',
  'ownership',
] as const satisfies readonly TaskKind[]

/** What a new task can be made of. */
export interface TaskMaterial {
  readonly selected: readonly EntityId[]
  /** the filter that stands, as the fragment of an address */
  readonly view: string
  /** choices of the lesson so far, the last one last */
  readonly choices: readonly string[]
}

/** What a task of a kind begins with: what is selected and filtered now. It may lack something yet. */
export function newTask(kind: TaskKind, { selected, view, choices }: TaskMaterial): LessonTask {
  const task = { id: '', question: '' }
  const entities = [...selected]
  switch (kind) {
    case 'find':
      return { ...task, kind, entities }
    case 'filter':
      return { ...task, kind, view }
    case 'mark':
      return { ...task, kind, ...(entities.length > 0 ? { accept: entities } : { isBet: true }) }
    case 'predict':
      return { ...task, kind, stop: entities, measure: 'pairsLost', tolerance: 2 }
    case 'choose':
      return { ...task, kind, k: 2 }
    case 'redTeam':
      return { ...task, kind, after: choices.at(-1) ?? '', hidden: 0.1 }
    default:
      return { ...task, kind, entity: entities[0] ?? '', rule: 'ofac' }
  }
}

/** What a task still lacks before it can stand in a file. */
export type Missing = 'question' | 'entities' | 'entity' | 'choice'

/** The first thing a task lacks; null where it is whole. */
export function missingIn(task: LessonTask): Missing | null {
  if (task.question.trim() === '') return 'question'
  if (task.kind === 'find') return task.entities.length === 0 ? 'entities' : null
  if (task.kind === 'predict') return task.stop.length === 0 ? 'entities' : null
  if (task.kind === 'mark')
    return task.isBet !== true && (task.accept ?? []).length === 0 ? 'entities' : null
  if (task.kind === 'redTeam') return task.after === '' ? 'choice' : null
  return task.kind === 'ownership' && task.entity === '' ? 'entity' : null
}
