import { evaluateFilter } from '../../domain/filter/evaluateFilter.ts'
import type { ChokepointValues } from '../../domain/filter/facetValues.ts'
import { EMPTY_FILTER, type Filter } from '../../domain/filter/filter.ts'
import type { Network } from '../../domain/network/network.ts'
import { timeHistogram, type TimeHistogram } from '../../domain/time/timeHistogram.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectChokepointValues } from './selectChokepointValues.ts'
import { selectNetwork } from './selectNetwork.ts'

// Without the time window, so that the bars stand still while the brush moves over them.
const count = memoizeLast(
  (
    network: Network,
    values: ChokepointValues,
    facets: Filter['facets'],
    text: string,
    revealed: Filter['revealed'],
  ) => {
    const filter = { ...EMPTY_FILTER, facets, text, revealed }
    const { relations } = evaluateFilter(network, values, filter)
    return timeHistogram(network.relations, (id) => relations.has(id))
  },
)

/** Relations over time under the filter without its time window, or null while no network is open. */
export function selectHistogram(state: AtlasState): TimeHistogram | null {
  const network = selectNetwork(state)
  if (!network) return null
  const { facets, text, revealed } = state.filter
  return count(network, selectChokepointValues(state), facets, text, revealed)
}
