import { flowArcs } from '../chokepoint/flowArcs.ts'
import { defaultRouteSets } from '../chokepoint/routeSets.ts'
import type { Network } from '../network/network.ts'
import { DEFAULT_VIEW, type AtlasView } from './atlasView.ts'

/**
 * How a network is shown that says nothing of it: by its routes, or by force where it has none, such as a list of names: there
 * the routes would be a shelf of everything. O(entities + relations).
 */
export function firstView(network: Network): AtlasView {
  const flow = flowArcs(network, DEFAULT_VIEW.analysisSettings)
  const { entryPoints, endUsers } = defaultRouteSets(network, flow)
  const hasRoutes = entryPoints.length > 0 && endUsers.length > 0
  return hasRoutes ? DEFAULT_VIEW : { ...DEFAULT_VIEW, layout: 'force' }
}
