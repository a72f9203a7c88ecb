import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { chosenRelations } from './chosenRelations.ts'
import { couldCountWith, EACH_APART, type CountedWith } from './countedWith.ts'
import type { AnalysisSettings } from './settings.ts'

/** Relations taken as plain ties, one entry each: what is analysed when there are no routes. */
export interface Ties {
  readonly ties: readonly (readonly [EntityId, EntityId])[]
  /** Entities with at least one tie, in file order. */
  readonly inGraph: readonly EntityId[]
  /** Who is not in the graph because it counts with its principal. */
  readonly countedWith: CountedWith
  readonly undatedRelations: number
  readonly usedRelations: number
}

/**
 * The relations of the chosen layers, confidence and time without direction, `related_to` always among them (design,
 * section 4). Own fronts and branches count with their principal where the settings say so. Loops dropped, parallel
 * ones kept. O(entities + relations).
 */
export function tiesOf(network: Network, settings: AnalysisSettings): Ties {
  const { chosen, undatedRelations } = chosenRelations(
    network,
    { ...settings, layers: [...settings.layers, 'other'] },
    () => true,
  )
  const counted = settings.ownFronts === 'together' ? couldCountWith(network, settings) : EACH_APART
  const standFor = (id: EntityId) => counted.get(id) ?? id
  const ties = chosen
    .map(({ source, target }) => [standFor(source), standFor(target)] as const)
    .filter(([source, target]) => source !== target)
  const touched = new Set(ties.flat())
  return {
    ties,
    inGraph: network.entities.filter(({ id }) => touched.has(id)).map(({ id }) => id),
    countedWith: counted,
    undatedRelations,
    usedRelations: ties.length,
  }
}
