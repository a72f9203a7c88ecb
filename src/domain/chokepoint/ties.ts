import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { chosenRelations } from './chosenRelations.ts'
import type { AnalysisSettings } from './settings.ts'

/** Relations taken as plain ties, one entry each: what is analysed when there are no routes. */
export interface Ties {
  readonly ties: readonly (readonly [EntityId, EntityId])[]
  /** Entities with at least one tie, in file order. */
  readonly inGraph: readonly EntityId[]
  readonly undatedRelations: number
  readonly usedRelations: number
}

/**
 * The relations of the chosen layers, confidence and time without direction, `related_to` always among them (design,
 * section 4). Loops dropped, parallel ones kept. O(entities + relations).
 */
export function tiesOf(network: Network, settings: AnalysisSettings): Ties {
  const { chosen, undatedRelations } = chosenRelations(
    network,
    { ...settings, layers: [...settings.layers, 'other'] },
    () => true,
  )
  const touched = new Set(chosen.flatMap(({ source, target }) => [source, target]))
  return {
    ties: chosen.map(({ source, target }) => [source, target]),
    inGraph: network.entities.filter(({ id }) => touched.has(id)).map(({ id }) => id),
    undatedRelations,
    usedRelations: chosen.length,
  }
}
