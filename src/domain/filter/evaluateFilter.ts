import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { RelationId } from '../network/schema/relation.ts'
import type { ChokepointValues } from './facetValues.ts'
import type { Filter } from './filter.ts'
import { entitiesWithRelation, filterMisses } from './filterMisses.ts'
import { filterTableOf } from './filterTable.ts'

/** What shows under a filter. */
export interface Visible {
  readonly entities: ReadonlySet<EntityId>
  readonly relations: ReadonlySet<RelationId>
}

/**
 * Which entities and relations a filter shows; the meaning of each part stands at `Filter`. A relation of a
 * revealed entity shows as soon as both its ends do, whatever is chosen over relations.
 */
export function evaluateFilter(
  network: Network,
  chokepointValues: ChokepointValues,
  filter: Filter,
): Visible {
  const { sourceRow, targetRow } = filterTableOf(network)
  const misses = filterMisses(network, chokepointValues, filter)
  const reached = misses.relationsChosen
    ? entitiesWithRelation(network, (row) => misses.relation[row] === 0)
    : null
  const revealed = new Set(filter.revealed)

  const shows = new Uint8Array(network.entities.length)
  const entities = new Set<EntityId>()
  for (const [row, { id }] of network.entities.entries()) {
    const passes = misses.entity[row] === 0 && (reached === null || reached[row] === 1)
    if (!passes && !revealed.has(id)) continue
    shows[row] = 1
    entities.add(id)
  }

  const relations = new Set<RelationId>()
  for (const [row, { id, source, target }] of network.relations.entries()) {
    if (!shows[sourceRow[row]!] || !shows[targetRow[row]!]) continue
    if (misses.relation[row] !== 0 && !revealed.has(source) && !revealed.has(target)) continue
    relations.add(id)
  }
  return { entities, relations }
}
