import type { ChokepointValues } from '../filter/facetValues.ts'
import type { ChokepointValue } from '../filter/filter.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { ChokepointAnalysis } from './result.ts'

/**
 * What each entity is as a chokepoint: its tier, or `cut` where the network has no routes, or `none`; and `reported` beside it where a
 * source says so. Without an analysis only what is reported is known.
 */
export function chokepointValues(
  network: Network,
  analysis: ChokepointAnalysis | null,
): ChokepointValues {
  const computed = new Map<EntityId, ChokepointValue>()
  if (analysis?.result.kind === 'routes') {
    for (const { id, tier } of analysis.result.scores) if (tier) computed.set(id, `${tier}`)
  } else if (analysis) {
    for (const id of analysis.result.cutEntities) computed.set(id, 'cut')
  }
  const values = new Map<EntityId, readonly ChokepointValue[]>()
  for (const { id, reportedChokepoint } of network.entities) {
    const own: ChokepointValue[] = analysis ? [computed.get(id) ?? 'none'] : []
    if (reportedChokepoint) own.push('reported')
    if (own.length > 0) values.set(id, own)
  }
  return values
}
