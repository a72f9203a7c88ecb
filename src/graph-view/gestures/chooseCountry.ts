import { choiceOf, clearFacet, only, toggleInclude } from '../../domain/filter/changeFilter.ts'
import { UNKNOWN_COUNTRY, type Filter } from '../../domain/filter/filter.ts'

/** The filter after a place was chosen on the map: only that one, or all again where it was the only one; `adds` keeps the others. The code is empty for those of no known country. */
export function afterCountry(filter: Filter, code: string, adds: boolean): Filter {
  const value = code === '' ? UNKNOWN_COUNTRY : code
  if (adds) return toggleInclude(filter, 'country', value)
  const { include } = choiceOf(filter, 'country')
  const isOnly = include.length === 1 && include[0] === value
  return isOnly ? clearFacet(filter, 'country') : only(filter, 'country', value)
}
