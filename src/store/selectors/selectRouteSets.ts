import { flowArcs, type FlowArcs } from '../../domain/chokepoint/flowArcs.ts'
import { defaultRouteSets, routeSets, type RouteSets } from '../../domain/chokepoint/routeSets.ts'
import {
  DEFAULT_ANALYSIS_SETTINGS,
  type AnalysisSettings,
} from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectNetwork } from './selectNetwork.ts'

/** Where routes begin and end under the settings, and where they would by the default rule alone. */
export interface RouteSetsInUse {
  readonly inUse: RouteSets
  readonly byDefault: RouteSets
  /** Entities that can have a role: those with at least one flow arc. */
  readonly inGraph: FlowArcs['inGraph']
}

// By the settings that make the arcs, so that weights and sets can change without laying them out again.
const flowFor = memoizeLast(
  (
    network: Network,
    layers: AnalysisSettings['layers'],
    minimumConfidence: AnalysisSettings['minimumConfidence'],
    time: AnalysisSettings['time'],
    flows: AnalysisSettings['flows'],
  ) => flowArcs(network, { ...DEFAULT_ANALYSIS_SETTINGS, layers, minimumConfidence, time, flows }),
)

const setsFor = memoizeLast(
  (network: Network, settings: AnalysisSettings, flow: FlowArcs): RouteSetsInUse => ({
    inUse: routeSets(network, settings, flow),
    byDefault: defaultRouteSets(network, flow),
    inGraph: flow.inGraph,
  }),
)

/** Entry points and end users of the open network, at once and without the analysis; null while none is open. */
export function selectRouteSets(state: AtlasState): RouteSetsInUse | null {
  const network = selectNetwork(state)
  if (!network) return null
  const { layers, minimumConfidence, time, flows } = state.analysisSettings
  const flow = flowFor(network, layers, minimumConfidence, time, flows)
  return setsFor(network, state.analysisSettings, flow)
}
