import type { Visible } from '../../src/domain/filter/evaluateFilter.ts'
import {
  entityFacetValues,
  relationFacetValue,
  type ChokepointValues,
} from '../../src/domain/filter/facetValues.ts'
import {
  ENTITY_FACETS,
  RELATION_FACETS,
  type FacetChoice,
  type Filter,
} from '../../src/domain/filter/filter.ts'
import type { Network } from '../../src/domain/network/network.ts'
import { firstDay, lastDay } from '../../src/domain/network/partialDate.ts'
import type { Entity } from '../../src/domain/network/schema/entity.ts'
import type { Relation } from '../../src/domain/network/schema/relation.ts'

export interface Filtered {
  network: Network
  chokepointValues: ChokepointValues
  filter: Filter
}

function passesChoice(values: readonly string[], choice: FacetChoice | undefined): boolean {
  if (!choice) return true
  const included =
    choice.include.length === 0 || values.some((value) => choice.include.includes(value))
  return included && !values.some((value) => choice.exclude.includes(value))
}

/** What a filter shows, read off the definition word by word: slow and obvious, to test the fast one against. */
export function visibleByDefinition({ network, chokepointValues, filter }: Filtered): Visible {
  const { from, to, undated } = filter.time
  const anythingOverRelations =
    from !== undefined ||
    to !== undefined ||
    !undated ||
    RELATION_FACETS.some((facet) => {
      const choice = filter.facets[facet]
      return choice && (choice.include.length > 0 || choice.exclude.length > 0)
    })

  const passesTime = ({ start, end }: Relation) => {
    const first = start ?? end
    const last = end ?? start
    if (first === undefined || last === undefined) return undated
    return (
      (to === undefined || firstDay(first) <= lastDay(to)) &&
      (from === undefined || lastDay(last) >= firstDay(from))
    )
  }
  const relationPasses = (relation: Relation) =>
    passesTime(relation) &&
    RELATION_FACETS.every((facet) =>
      passesChoice([relationFacetValue(relation, facet, network)], filter.facets[facet]),
    )
  const hasText = ({ name }: Entity) =>
    name.toLowerCase().replace('έ', 'ε').includes(filter.text.toLowerCase())
  const entityPasses = (entity: Entity) =>
    hasText(entity) &&
    ENTITY_FACETS.every((facet) =>
      passesChoice(entityFacetValues(entity, facet, chokepointValues), filter.facets[facet]),
    ) &&
    (!anythingOverRelations || (network.relationsOf.get(entity.id) ?? []).some(relationPasses))

  const isRevealed = (id: string) => filter.revealed.includes(id)
  const entities = new Set(
    network.entities
      .filter((entity) => isRevealed(entity.id) || entityPasses(entity))
      .map((e) => e.id),
  )
  const relations = new Set(
    network.relations
      .filter(
        (relation) =>
          entities.has(relation.source) &&
          entities.has(relation.target) &&
          (relationPasses(relation) || isRevealed(relation.source) || isRevealed(relation.target)),
      )
      .map(({ id }) => id),
  )
  return { entities, relations }
}
