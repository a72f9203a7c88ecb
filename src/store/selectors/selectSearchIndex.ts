import { makeSearchIndex, type SearchIndex } from '../../domain/search/searchIndex.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectNetwork } from './selectNetwork.ts'

const index = memoizeLast(makeSearchIndex)

/** The search index of the open network, made when first asked for; null while no network is open. */
export function selectSearchIndex(state: AtlasState): SearchIndex | null {
  const network = selectNetwork(state)
  return network && index(network)
}
