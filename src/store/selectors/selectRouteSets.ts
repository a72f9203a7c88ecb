import type { FlowArcs } from '../../domain/chokepoint/flowArcs.ts'
import { defaultRouteSets, routeSets, type RouteSets } from '../../domain/chokepoint/routeSets.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectFlowArcs } from './selectFlowArcs.ts'
import { selectNetwork } from './selectNetwork.ts'

/** Where routes begin and end under the settings, and where they would by the default rule alone. */
export interface RouteSetsInUse {
  readonly inUse: RouteSets
  readonly byDefault: RouteSets
  /** Entities that can have a role: those with at least one flow arc. */
  readonly inGraph: FlowArcs['inGraph']
  /** Who has no role of its own, because it counts with its principal. */
  readonly countedWith: FlowArcs['countedWith']
}

const setsFor = memoizeLast(
  (network: Network, settings: AnalysisSettings, flow: FlowArcs): RouteSetsInUse => ({
    inUse: routeSets(network, settings, flow),
    byDefault: defaultRouteSets(network, flow),
    inGraph: flow.inGraph,
    countedWith: flow.countedWith,
  }),
)

/** Entry points and end users of the open network, at once and without the analysis; null while none is open. */
export function selectRouteSets(state: AtlasState): RouteSetsInUse | null {
  const network = selectNetwork(state)
  const flow = selectFlowArcs(state)
  if (!network || !flow) return null
  return setsFor(network, state.analysisSettings, flow)
}
