import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import { UNKNOWN_COUNTRY } from '../../domain/filter/filter.ts'
import type { Jurisdictions } from '../../domain/jurisdiction/jurisdictions.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Prepared } from '../client/startPrepared.ts'
import type { JurisdictionsTask } from './jurisdictionsTask.ts'
import { numberedNetwork } from './numberedNetwork.ts'

/**
 * The question what passes through each country, turned into numbers, and the way back; null where there are no routes. An entity that
 * counts with its principal counts where that is located. O(entities + relations).
 */
export function prepareJurisdictions(
  network: Network,
  settings: AnalysisSettings,
): Prepared<JurisdictionsTask, Jurisdictions> | null {
  const { hasRoutes, inGraph, placesOf: _, ...routes } = numberedNetwork(network, settings)
  if (!hasRoutes) return null
  const countryOf = (id: string) => network.entityById.get(id)?.country ?? UNKNOWN_COUNTRY
  const codes = [...new Set(network.entities.map(({ id }) => countryOf(id)))]
  const groups = new Map(codes.map((code, group) => [code, group]))
  const task: JurisdictionsTask = {
    kind: 'jurisdictions',
    ...routes,
    groupOf: Int32Array.from(inGraph, (id) => groups.get(countryOf(id))!),
    groupCount: codes.length,
  }
  const names = (vertices: readonly number[]) => vertices.map((vertex) => inGraph[vertex]!)
  return {
    task,
    read: (outcome) => ({
      pairs: outcome.pairs,
      endUsers: names(outcome.endUsers),
      byCountry: new Map(
        outcome.groups.map(({ stopped, spared, pairsLost, endUsersLost }, group) => [
          codes[group]!,
          {
            stopped: names(stopped),
            spared: names(spared),
            pairsLost,
            endUsersLost: names(endUsersLost),
          },
        ]),
      ),
    }),
  }
}
