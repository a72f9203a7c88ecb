import { flowArcs, type FlowArcs } from '../../domain/chokepoint/flowArcs.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectNetwork } from './selectNetwork.ts'

// By the settings that make the arcs, so that weights and sets can change without laying them out again.
const flowFor = memoizeLast(
  (
    network: Network,
    layers: AnalysisSettings['layers'],
    minimumConfidence: AnalysisSettings['minimumConfidence'],
    time: AnalysisSettings['time'],
    flows: AnalysisSettings['flows'],
    ownFronts: AnalysisSettings['ownFronts'],
  ) => flowArcs(network, { layers, minimumConfidence, time, flows, ownFronts }),
)

/** What a route may be made of under the settings; null while no network is open. */
export function selectFlowArcs(state: AtlasState): FlowArcs | null {
  const network = selectNetwork(state)
  if (!network) return null
  const { layers, minimumConfidence, time, flows, ownFronts } = state.analysisSettings
  return flowFor(network, layers, minimumConfidence, time, flows, ownFronts)
}
