import { chokepointValues } from '../../domain/chokepoint/chokepointValues.ts'
import type { ChokepointValues } from '../../domain/filter/facetValues.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectAnalysis } from './selectAnalysis.ts'
import { selectNetwork } from './selectNetwork.ts'

const valuesFor = memoizeLast(chokepointValues)
const NONE: ChokepointValues = new Map()

/** Values of the chokepoint facet of the open network; entities that are not analysed yet have none but `reported`. */
export function selectChokepointValues(state: AtlasState): ChokepointValues {
  const network = selectNetwork(state)
  return network && !state.effectsHidden ? valuesFor(network, selectAnalysis(state)) : NONE
}
