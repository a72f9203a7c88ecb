import { exhibitWords } from '../../words/exhibit.ts'
import { networkWords } from '../../words/network.ts'
import { ENTITY_TYPES } from '../network/entityType.ts'
import type { Picture } from './picture.ts'

const MOST_NAMED = 6

/** What a picture shows in words, for those who do not see it: from its data, never from its looks. */
export function altText(picture: Picture, title: string, sentence: string): string {
  const entities = picture.entities.filter(({ isDimmed }) => !isDimmed)
  const shown = new Set(entities.map(({ id }) => id))
  const notes = new Map(picture.labels.map(({ entity, note }) => [entity, note]))
  const chokepoints = entities
    .filter(({ halo, isGhost }) => halo !== null && !isGhost)
    .toSorted((a, b) => (a.halo?.tier ?? 4) - (b.halo?.tier ?? 4) || b.radius - a.radius)
  return exhibitWords.alt({
    title,
    sentence,
    layout: picture.layout,
    entities: entities.length,
    relations: picture.relations.filter(({ from, to }) => shown.has(from) && shown.has(to)).length,
    types: ENTITY_TYPES.flatMap((type) => {
      const number = entities.filter((entity) => entity.type === type).length
      return number === 0 ? [] : networkWords.count(number, networkWords.entityTypes[type])
    }),
    listed: entities.filter(({ isListed }) => isListed).length,
    chokepoints: chokepoints
      .slice(0, MOST_NAMED)
      .map(({ id, name, halo }) =>
        exhibitWords.chokepoint(name, halo?.tier ?? null, notes.get(id) ?? null),
      ),
    moreChokepoints: Math.max(0, chokepoints.length - MOST_NAMED),
  })
}
