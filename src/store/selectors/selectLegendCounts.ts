import { countVisible } from '../../domain/filter/countVisible.ts'
import type { Visible } from '../../domain/filter/evaluateFilter.ts'
import type { ChokepointValues } from '../../domain/filter/facetValues.ts'
import type { Facet, FacetValue } from '../../domain/filter/filter.ts'
import type { Network } from '../../domain/network/network.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectChokepointValues } from './selectChokepointValues.ts'
import { selectNetwork } from './selectNetwork.ts'
import { selectVisible } from './selectVisible.ts'

/** Facets that the legend explains. */
export const LEGEND_FACETS = [
  'type',
  'chokepoint',
  'listedBy',
  'layer',
  'legality',
] as const satisfies readonly Facet[]

export type LegendFacet = (typeof LEGEND_FACETS)[number]
export type LegendCounts = Readonly<Record<LegendFacet, ReadonlyMap<FacetValue, number>>>

const count = memoizeLast(
  (network: Network, values: ChokepointValues, visible: Visible): LegendCounts => {
    const countOne = (facet: Facet) => countVisible(network, values, visible, facet)
    return {
      type: countOne('type'),
      chokepoint: countOne('chokepoint'),
      listedBy: countOne('listedBy'),
      layer: countOne('layer'),
      legality: countOne('legality'),
    }
  },
)

/** How much shows of everything the legend names, or null while no network is open. */
export function selectLegendCounts(state: AtlasState): LegendCounts | null {
  const network = selectNetwork(state)
  return network && count(network, selectChokepointValues(state), selectVisible(state))
}
