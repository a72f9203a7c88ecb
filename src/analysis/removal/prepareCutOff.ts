import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { CutOff } from '../../domain/removal/removal.ts'
import type { CutOffOutcome, CutOffTask } from './cutOffTask.ts'
import { numberedNetwork } from './numberedNetwork.ts'
import { stopCosts } from './stopCosts.ts'

/** The question how to cut an end user off, turned into numbers, and the way back. */
export interface PreparedCutOff {
  readonly task: CutOffTask
  readonly read: (outcome: CutOffOutcome) => CutOff
}

/**
 * The cheapest set of entities, entry points apart, without which no route leads to an end user. Costs as for the best stops. An
 * entity that is no end user counts as one that nothing reaches. O(entities + relations).
 */
export function prepareCutOff(
  network: Network,
  settings: AnalysisSettings,
  endUser: EntityId,
  costs?: ReadonlyMap<EntityId, number>,
): PreparedCutOff {
  const { inGraph, placesOf, vertexCount, from, to, entryPoints, endUsers } = numberedNetwork(
    network,
    settings,
  )
  const [place] = placesOf([endUser])
  const isEndUser = place !== undefined && endUsers.includes(place)
  return {
    task: {
      kind: 'cut off',
      vertexCount,
      from,
      to,
      entryPoints: isEndUser ? entryPoints : new Int32Array(),
      endUsers,
      endUser: place ?? 0,
      costs: stopCosts(inGraph, costs),
    },
    read: ({ cost, vertices }) => ({
      endUser,
      cost,
      stopped: vertices.map((vertex) => inGraph[vertex]!),
    }),
  }
}
