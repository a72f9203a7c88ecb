import { ENTITY_TYPES } from '../network/entityType.ts'
import type { Network } from '../network/network.ts'
import { LAYERS, RELATION_TYPES } from '../network/relationType.ts'
import { CONFIDENCES, LEGALITIES } from '../network/schema/relation.ts'
import { countValues, type FacetColumn } from './facetColumn.ts'
import type { ChokepointValues } from './facetValues.ts'
import {
  CHOKEPOINT_VALUES,
  ENTITY_FACETS,
  NOT_LISTED,
  OWNED_BY_LISTED,
  UNKNOWN_COUNTRY,
  type EntityFacet,
  type Facet,
  type FacetValue,
  type RelationFacet,
} from './filter.ts'
import { entityColumnOf, filterTableOf } from './filterTable.ts'

const FIXED_ORDER: Readonly<Partial<Record<Facet, readonly FacetValue[]>>> = {
  chokepoint: CHOKEPOINT_VALUES,
  type: ENTITY_TYPES,
  layer: LAYERS,
  relationType: RELATION_TYPES,
  legality: LEGALITIES,
  confidence: CONFIDENCES,
}

/** Values that stand at the end of their facet, in this order, however many have them. */
const LAST: readonly FacetValue[] = [OWNED_BY_LISTED, NOT_LISTED, UNKNOWN_COUNTRY]

/** True for a facet over entities. */
export function isEntityFacet(facet: Facet): facet is EntityFacet {
  return (ENTITY_FACETS as readonly Facet[]).includes(facet)
}

/** The column of any facet. */
export function facetColumnOf(
  network: Network,
  facet: Facet,
  chokepointValues: ChokepointValues,
): FacetColumn {
  return isEntityFacet(facet)
    ? entityColumnOf(network, facet, chokepointValues)
    : filterTableOf(network).relationColumns[facet satisfies RelationFacet]
}

function order(facet: Facet, column: FacetColumn): readonly FacetValue[] {
  const fixed = FIXED_ORDER[facet]
  if (fixed) return fixed.filter((value) => column.values.includes(value))
  const frequency = countValues(column, () => true)
  const rank = new Map(column.values.map((value, number) => [value, frequency[number] ?? 0]))
  return column.values.toSorted(
    (a, b) =>
      LAST.indexOf(a) - LAST.indexOf(b) ||
      (rank.get(b) ?? 0) - (rank.get(a) ?? 0) ||
      (a < b ? -1 : 1),
  )
}

const orders = new WeakMap<FacetColumn, readonly FacetValue[]>()

/**
 * The values a facet has in a network, in the order they are shown: that of the vocabulary where there is one,
 * else the most frequent first. Filters do not change it, so that nothing jumps while a person chooses.
 */
export function orderedFacetValues(
  network: Network,
  facet: Facet,
  chokepointValues: ChokepointValues,
): readonly FacetValue[] {
  const column = facetColumnOf(network, facet, chokepointValues)
  let values = orders.get(column)
  if (!values) orders.set(column, (values = order(facet, column)))
  return values
}
