import { exhibitWords } from '../../words/exhibit.ts'
import { entitySources } from '../network/entitySources.ts'
import type { Network } from '../network/network.ts'
import type { ExhibitSource } from './exhibit.ts'
import type { Picture } from './picture.ts'

/**
 * The sources of what a picture shows, those that establish most of it first, ties in file order: of its relations, and of its
 * entities and their listings. What is only dimmed does not count. O(entities + relations).
 */
export function shownSources(picture: Picture, network: Network): ExhibitSource[] {
  const uses = new Map<string, number>()
  const count = (ids: readonly string[]) => {
    for (const id of new Set(ids)) uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  const shown = new Set(picture.entities.flatMap(({ id, isDimmed }) => (isDimmed ? [] : id)))
  for (const id of shown) {
    const entity = network.entityById.get(id)
    if (entity) count(entitySources(entity))
  }
  for (const { id, from, to } of picture.relations)
    if (shown.has(from) && shown.has(to)) count(network.relationById.get(id)?.sources ?? [])
  const place = (id: string) => network.sourceNumber.get(id) ?? Infinity
  return [...uses]
    .toSorted(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || place(a) - place(b))
    .flatMap(([id]) => {
      const source = network.sourceById.get(id)
      if (!source) return []
      const text = exhibitWords.source(source.publisher, source.title, source.date ?? null)
      return { text, url: source.url ?? null }
    })
}
