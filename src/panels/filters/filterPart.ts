import { FACETS } from '../../domain/filter/filter.ts'
import type { FilterClause } from '../../domain/filter/filterSentence.ts'
import { filterWords } from '../../words/filter.ts'
import { filtersWords } from '../../words/filters.ts'

/** What can be edited of a filter on its own. */
export type FilterPart = FilterClause['part']

/** Parts that can be added to a filter by hand, in the order offered. */
export const ADDABLE_PARTS = [...FACETS, 'text', 'time'] as const satisfies readonly FilterPart[]

/** The name of a part of the filter. */
export function filterPartName(part: FilterPart): string {
  return part === 'text' || part === 'time' || part === 'revealed'
    ? filtersWords.bar.parts[part]
    : filterWords.facets[part]
}
