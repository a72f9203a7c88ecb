import type { ChokepointValues } from '../filter/facetValues.ts'
import type { ChokepointValue } from '../filter/filter.ts'
import type { EntityId } from '../network/schema/entity.ts'

const WEIGHT: Readonly<Record<ChokepointValue, number>> = {
  '1': 1,
  '2': 0.8,
  cut: 0.8,
  '3': 0.6,
  reported: 0.6,
  none: 0,
}

/** How much a search lifts entities: what everything passes through is what people mostly look for. */
export function chokepointWeight(chokepointValues: ChokepointValues): (id: EntityId) => number {
  return (id) => Math.max(0, ...(chokepointValues.get(id) ?? []).map((value) => WEIGHT[value]))
}
