import { countFacets, type FacetCounts } from '../../domain/filter/countFacets.ts'
import type { ChokepointValues } from '../../domain/filter/facetValues.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import type { Network } from '../../domain/network/network.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectChokepointValues } from './selectChokepointValues.ts'
import { selectNetwork } from './selectNetwork.ts'

const count = memoizeLast((network: Network, values: ChokepointValues) =>
  countFacets(network, values, EMPTY_FILTER),
)

/** How much there is of every facet value in the whole network, or null while none is open. */
export function selectUnfilteredCounts(state: AtlasState): FacetCounts | null {
  const network = selectNetwork(state)
  return network && count(network, selectChokepointValues(state))
}
