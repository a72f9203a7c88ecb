import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { ChokepointValues } from '../../domain/filter/facetValues.ts'
import type { ChokepointValue } from '../../domain/filter/filter.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectAnalysis } from './selectAnalysis.ts'
import { selectNetwork } from './selectNetwork.ts'

function chokepointValues(network: Network, analysis: ChokepointAnalysis | null): ChokepointValues {
  const critical = new Map<EntityId, ChokepointValue>()
  if (analysis?.result.kind === 'routes') {
    for (const { id, tier } of analysis.result.scores) if (tier) critical.set(id, `${tier}`)
  } else if (analysis) {
    for (const id of analysis.result.cutEntities) critical.set(id, 'cut')
  }
  const values = new Map<EntityId, readonly ChokepointValue[]>()
  for (const { id, reportedChokepoint } of network.entities) {
    const own = critical.get(id) ?? (analysis ? 'none' : null)
    const all = [...(own ? [own] : []), ...(reportedChokepoint ? (['reported'] as const) : [])]
    if (all.length > 0) values.set(id, all)
  }
  return values
}

const valuesFor = memoizeLast(chokepointValues)
const NONE: ChokepointValues = new Map()

/** Values of the chokepoint facet of the open network; entities that are not analysed yet have none but `reported`. */
export function selectChokepointValues(state: AtlasState): ChokepointValues {
  const network = selectNetwork(state)
  return network ? valuesFor(network, selectAnalysis(state)) : NONE
}
