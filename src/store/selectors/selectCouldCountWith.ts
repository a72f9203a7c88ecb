import { couldCountWith, type CountedWith } from '../../domain/chokepoint/countedWith.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectNetwork } from './selectNetwork.ts'

const foundFor = memoizeLast((network: Network, settings: AnalysisSettings): CountedWith =>
  couldCountWith(network, settings),
)

/** Whom own fronts and branches count with, or would if the settings said so; null while no network is open. */
export function selectCouldCountWith(state: AtlasState): CountedWith | null {
  const network = selectNetwork(state)
  return network && foundFor(network, state.analysisSettings)
}
