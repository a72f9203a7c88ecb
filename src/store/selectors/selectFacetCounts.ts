import type { ChokepointValues } from '../../domain/filter/facetValues.ts'
import { EMPTY_FILTER, type Filter } from '../../domain/filter/filter.ts'
import { countFacets, type FacetCounts } from '../../domain/filter/countFacets.ts'
import type { Network } from '../../domain/network/network.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectChokepointValues } from './selectChokepointValues.ts'
import { selectNetwork } from './selectNetwork.ts'

// What is revealed does not count, so that revealing leaves the counts as they are.
const count = memoizeLast(
  (
    network: Network,
    values: ChokepointValues,
    facets: Filter['facets'],
    text: string,
    time: Filter['time'],
  ) => countFacets(network, values, { ...EMPTY_FILTER, facets, text, time }),
)

/** Counts beside the values of every facet, or null while no network is open. */
export function selectFacetCounts(state: AtlasState): FacetCounts | null {
  const network = selectNetwork(state)
  if (!network) return null
  const { facets, text, time } = state.filter
  return count(network, selectChokepointValues(state), facets, text, time)
}
