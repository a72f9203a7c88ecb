import type { Network } from '../network/network.ts'
import { countValues } from './facetColumn.ts'
import { facetColumnOf, isEntityFacet, orderedFacetValues } from './facetOrder.ts'
import type { ChokepointValues } from './facetValues.ts'
import { type Facet, type FacetValue, type Filter } from './filter.ts'
import { MISS_BIT, entitiesWithRelation, filterMisses } from './filterMisses.ts'
import { filterTableOf } from './filterTable.ts'

/** What choosing in one facet can show, the rest of the filter as it is. */
export interface FacetCount {
  /** Every value the network has, in the order shown, with how many would show; 0 stays in. */
  readonly counts: ReadonlyMap<FacetValue, number>
  /** How many entities (or relations) show when nothing is chosen in this facet. */
  readonly total: number
}

export type FacetCounts = Readonly<Record<Facet, FacetCount>>

/**
 * Counts for every facet: how many entities, or relations for a facet over relations, with each value are
 * visible under the filter without that facet's own choice and with nothing revealed. A row that fails one
 * condition only is what the facet of that condition could bring back, so one evaluation serves all facets.
 */
export function countFacets(
  network: Network,
  chokepointValues: ChokepointValues,
  filter: Filter,
): FacetCounts {
  const { sourceRow, targetRow } = filterTableOf(network)
  const misses = filterMisses(network, chokepointValues, filter)
  const reached = misses.relationsChosen
    ? entitiesWithRelation(network, (row) => misses.relation[row] === 0)
    : null

  const entityCounts = (row: number, bit: number) =>
    (misses.entity[row]! & ~bit) === 0 && (reached === null || reached[row] === 1)
  // Its ends have a relation that passes: this one. So only what concerns them alone is left to ask.
  const relationCounts = (row: number, bit: number) =>
    (misses.relation[row]! & ~bit) === 0 &&
    misses.entity[sourceRow[row]!] === 0 &&
    misses.entity[targetRow[row]!] === 0

  const countOne = (facet: Facet): FacetCount => {
    const bit = MISS_BIT[facet]
    const rowCounts = isEntityFacet(facet) ? entityCounts : relationCounts
    const column = facetColumnOf(network, facet, chokepointValues)
    let total = 0
    const tally = countValues(column, (row) => {
      if (!rowCounts(row, bit)) return false
      total += 1
      return true
    })
    const numberOf = new Map(column.values.map((value, number) => [value, number]))
    const counts = new Map(
      orderedFacetValues(network, facet, chokepointValues).map((value) => [
        value,
        tally[numberOf.get(value) ?? -1] ?? 0,
      ]),
    )
    return { counts, total }
  }
  return {
    chokepoint: countOne('chokepoint'),
    country: countOne('country'),
    type: countOne('type'),
    listedBy: countOne('listedBy'),
    programme: countOne('programme'),
    layer: countOne('layer'),
    relationType: countOne('relationType'),
    legality: countOne('legality'),
    confidence: countOne('confidence'),
  }
}
