import { listingAuthorities, listingProgrammes } from '../network/listed.ts'
import type { Network, RelationFacts } from '../network/network.ts'
import type { Entity, EntityId } from '../network/schema/entity.ts'
import type { Relation } from '../network/schema/relation.ts'
import {
  NOT_LISTED,
  OWNED_BY_LISTED,
  UNKNOWN_COUNTRY,
  type ChokepointValue,
  type EntityFacet,
  type FacetValue,
  type RelationFacet,
} from './filter.ts'

/** Values of the chokepoint facet by entity. One that is absent has none: it is not analysed yet. */
export type ChokepointValues = ReadonlyMap<EntityId, readonly ChokepointValue[]>

const ENTITY_VALUES: Readonly<
  Record<
    EntityFacet,
    (
      entity: Entity,
      chokepointValues: ChokepointValues,
      owned: ReadonlySet<EntityId>,
    ) => readonly FacetValue[]
  >
> = {
  chokepoint: ({ id }, chokepointValues) => chokepointValues.get(id) ?? [],
  country: ({ country }) => [country ?? UNKNOWN_COUNTRY],
  type: ({ type }) => [type],
  listedBy: (entity, _, owned) => {
    const authorities = listingAuthorities(entity)
    return [
      ...(authorities.length > 0 ? authorities : [NOT_LISTED]),
      ...(owned.has(entity.id) ? [OWNED_BY_LISTED] : []),
    ]
  },
  programme: listingProgrammes,
}

const NOBODY: ReadonlySet<EntityId> = new Set()

const RELATION_VALUE: Readonly<
  Record<RelationFacet, (relation: Relation, facts: RelationFacts) => FacetValue>
> = {
  layer: (_, { layer }) => layer,
  relationType: ({ type }) => type,
  legality: ({ legality }) => legality,
  confidence: (_, { confidence }) => confidence,
}

/**
 * The values an entity has in a facet. Country and type hold one; listed-by holds every authority whose list
 * names it now, or `not listed`, and beside that whether it is among those `owned` by listed; programme holds
 * every tag of those lists, or nothing; chokepoint may hold a tier and `reported` together.
 */
export function entityFacetValues(
  entity: Entity,
  facet: EntityFacet,
  chokepointValues: ChokepointValues,
  owned: ReadonlySet<EntityId> = NOBODY,
): readonly FacetValue[] {
  return ENTITY_VALUES[facet](entity, chokepointValues, owned)
}

/** The one value a relation has in a facet. Throws for a relation of another network. */
export function relationFacetValue(
  relation: Relation,
  facet: RelationFacet,
  network: Network,
): FacetValue {
  const facts = network.factsOf.get(relation.id)
  if (!facts) throw new Error(`relation ${relation.id} is not of this network`)
  return RELATION_VALUE[facet](relation, facts)
}
