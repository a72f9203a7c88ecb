import { foldText } from '../../lib/foldText.ts'
import type { Entity } from '../network/schema/entity.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { namesOf } from './nameMasker.ts'

/** Rows that have ids of their own, each kind counted by itself. */
export const ID_KINDS = [
  'entities',
  'relations',
  'sources',
  'cases',
  'stories',
  'lessons',
  'steps',
  'tasks',
  'annotations',
] as const
export type IdKind = (typeof ID_KINDS)[number]

/** The id a row goes by for others, its own where that tells nobody's name; null where there is no such row. */
export type IdFor = (kind: IdKind, id: string) => string | null

const STEMS: Readonly<Record<IdKind, string>> = {
  entities: 'person',
  relations: 'relation',
  sources: 'source',
  cases: 'case',
  stories: 'story',
  lessons: 'lesson',
  steps: 'step',
  tasks: 'task',
  annotations: 'annotation',
}

const wordsOf = (text: string) => foldText(text).split(' ')

/** Whether an id tells who somebody is: it is made of the name, or is a number somebody gave them. */
function isTelling(person: Entity): boolean {
  const { id } = person
  if (id.length >= 4 && /\d/.test(id)) return true
  const words = new Set(namesOf(person).flatMap(wordsOf))
  const joined = namesOf(person).map((name) => foldText(name).replaceAll(' ', ''))
  const own = wordsOf(id)
  return (
    own.some((word) => word.length >= 3 && words.has(word)) ||
    joined.includes(own.join('')) ||
    namesOf(person).some((name) => name.includes(id) && id.length > 1)
  )
}

/** Ids of people that are to be found in texts too, with what stands for them. */
export function tellingIds(people: readonly Entity[], idFor: IdFor): Map<string, string> {
  return new Map(
    people.filter(isTelling).map(({ id }) => [id, idFor('entities', id) ?? id] as const),
  )
}

const ids = (rows: readonly { readonly id: string }[] = []) => rows.map(({ id }) => id)

function idsIn(file: NetworkFile): Readonly<Record<IdKind, readonly string[]>> {
  const stories = file.stories ?? []
  const lessons = file.lessons ?? []
  const lessonSteps = lessons.flatMap(({ steps }) => steps)
  const storySteps = stories.flatMap(({ steps }) => steps)
  return {
    entities: ids(file.entities),
    relations: ids(file.relations),
    sources: ids(file.sources),
    cases: ids(file.cases),
    stories: ids(stories),
    lessons: ids(lessons),
    steps: ids([...storySteps, ...lessonSteps]),
    tasks: ids(lessonSteps.flatMap(({ tasks = [] }) => tasks)),
    annotations: ids(storySteps.flatMap(({ annotations = [] }) => annotations)),
  }
}

/** Neutral ids, such as `person-1`, for these people, and for every other row whose id tells a name. None is taken already. */
export function neutralIds(
  file: NetworkFile,
  people: readonly Entity[],
  tells: (id: string) => boolean,
): IdFor {
  const all = idsIn(file)
  const masked = new Set(people.map(({ id }) => id))
  const instead = new Map<IdKind, ReadonlyMap<string, string>>()
  for (const kind of ID_KINDS) {
    const taken = new Set(all[kind])
    const map = new Map([...taken].map((id) => [id, id]))
    let number = 0
    for (const id of taken) {
      const isHidden = kind === 'entities' && masked.has(id)
      if (!isHidden && !tells(id)) continue
      const stem = kind === 'entities' && !isHidden ? 'entity' : STEMS[kind]
      do number += 1
      while (taken.has(`${stem}-${number}`))
      map.set(id, `${stem}-${number}`)
    }
    instead.set(kind, map)
  }
  return (kind, id) => instead.get(kind)?.get(id) ?? null
}
