import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { RelationId } from '../network/schema/relation.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { stepTexts } from '../lesson/lessonTexts.ts'
import { citedSources } from '../stories/citedSources.ts'

/** What of a network names one source. */
export interface CitingRows {
  /** Entities of which at least one claim names it, in file order. */
  readonly entities: readonly EntityId[]
  readonly relations: readonly RelationId[]
  /** Titles of the steps of stories and lessons whose texts cite it; of the lesson where its introduction does. */
  readonly steps: readonly string[]
  /** Places that name it: an entity as a whole, each of its listings, each relation, each step. */
  readonly claims: number
}

/** A place of a story or of a lesson, with all that is written there. */
interface Told {
  readonly title: string
  readonly text: string
}

function toldIn({ stories = [], lessons = [] }: NetworkFile): readonly Told[] {
  return [
    ...stories.flatMap(({ steps }) => steps.map(({ title, text = '' }) => ({ title, text }))),
    ...lessons.flatMap(({ title, description = '', steps }) => [
      { title, text: description },
      ...steps.map((step) => ({
        title: step.title,
        text: stepTexts(step)
          .map(({ text }) => text)
          .join('\n'),
      })),
    ]),
  ]
}

/** Everything that names a source: rows, listings, reported findings, and texts of stories and lessons. */
export function citingRows({ file }: Network, source: string): CitingRows {
  let claims = 0
  const names = (ids: readonly string[] | undefined) => {
    const isNamed = ids?.includes(source) ?? false
    if (isNamed) claims += 1
    return isNamed
  }
  const entities = file.entities.filter(
    ({ sources, listings = [], reportedChokepoint }) =>
      [sources, reportedChokepoint?.sources, ...listings.map((listing) => listing.sources)].filter(
        names,
      ).length > 0,
  )
  const relations = file.relations.filter(({ sources }) => names(sources))
  const steps = toldIn(file).filter(({ text }) => names(citedSources(text)))
  return {
    entities: entities.map(({ id }) => id),
    relations: relations.map(({ id }) => id),
    steps: steps.map(({ title }) => title),
    claims,
  }
}
