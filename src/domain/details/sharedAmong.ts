import type { Network } from '../network/network.ts'
import type { Entity, EntityId } from '../network/schema/entity.ts'
import type { Relation } from '../network/schema/relation.ts'

/** Something several selected entities have in common, with those that have it. */
export interface Shared<Thing> {
  readonly thing: Thing
  readonly by: readonly EntityId[]
}

export interface SharedAmong {
  /** relations from one of them to another, in file order */
  readonly between: readonly Relation[]
  readonly neighbours: readonly Shared<Entity>[]
  readonly countries: readonly Shared<string>[]
  readonly types: readonly Shared<Entity['type']>[]
  readonly authorities: readonly Shared<string>[]
  readonly sources: readonly Shared<string>[]
  readonly cases: readonly Shared<string>[]
}

/** What two or more of the given entities share, most widely shared first, then in the order first met. */
export function sharedAmong(network: Network, ids: readonly EntityId[]): SharedAmong {
  const entities = ids.flatMap((id) => network.entityById.get(id) ?? [])
  const relationsOf = (id: EntityId) => network.relationsOf.get(id) ?? []
  const neighbours = shared(entities, ({ id }) =>
    relationsOf(id).map(({ source, target }) => (source === id ? target : source)),
  )
  const among = new Set(ids)
  return {
    between: network.relations.filter(
      ({ source, target }) => among.has(source) && among.has(target),
    ),
    neighbours: neighbours.flatMap(({ thing, by }) => {
      const entity = network.entityById.get(thing)
      return entity ? [{ thing: entity, by }] : []
    }),
    countries: shared(entities, ({ country }) => (country ? [country] : [])),
    types: shared(entities, ({ type }) => [type]),
    authorities: shared(entities, ({ listings = [] }) =>
      listings.map(({ authority }) => authority),
    ),
    sources: shared(entities, ({ sources }) => sources),
    cases: shared(entities, ({ id }) => relationsOf(id).flatMap(({ cases = [] }) => cases)),
  }
}

function shared<Thing>(
  entities: readonly Entity[],
  thingsOf: (entity: Entity) => readonly Thing[],
): Shared<Thing>[] {
  const by = new Map<Thing, EntityId[]>()
  for (const entity of entities)
    for (const thing of new Set(thingsOf(entity)))
      by.set(thing, [...(by.get(thing) ?? []), entity.id])
  return [...by]
    .filter(([, ids]) => ids.length >= 2)
    .map(([thing, ids]) => ({ thing, by: ids }))
    .toSorted((a, b) => b.by.length - a.by.length)
}
