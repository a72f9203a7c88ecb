import { filterSentence, type FilterSentence } from '../../domain/filter/filterSentence.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectNetwork } from './selectNetwork.ts'
import { selectVisible } from './selectVisible.ts'

const say = memoizeLast(filterSentence)

/** The filter in words, or null while no network is open. */
export function selectFilterSentence(state: AtlasState): FilterSentence | null {
  const network = selectNetwork(state)
  return network ? say(network, selectVisible(state), state.filter, state.filterMode) : null
}
