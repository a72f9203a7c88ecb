import type { Network } from '../network/network.ts'
import type { Visible } from './evaluateFilter.ts'
import { countValues } from './facetColumn.ts'
import { facetColumnOf, isEntityFacet } from './facetOrder.ts'
import type { ChokepointValues } from './facetValues.ts'
import type { Facet, FacetValue } from './filter.ts'

/** How many of the visible entities (or relations, for a facet over relations) have each value of a facet. */
export function countVisible(
  network: Network,
  chokepointValues: ChokepointValues,
  visible: Visible,
  facet: Facet,
): ReadonlyMap<FacetValue, number> {
  const column = facetColumnOf(network, facet, chokepointValues)
  const shows = isEntityFacet(facet)
    ? (row: number) => visible.entities.has(network.entities[row]!.id)
    : (row: number) => visible.relations.has(network.relations[row]!.id)
  const tally = countValues(column, shows)
  return new Map(column.values.map((value, number) => [value, tally[number] ?? 0]))
}
