import type { Visible } from '../../domain/filter/evaluateFilter.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { RelationId } from '../../domain/network/schema/relation.ts'

/** What of a network rests on one source. */
export interface Citations {
  readonly entities: readonly EntityId[]
  readonly relations: readonly RelationId[]
}

/** What rests on each source among all that shows; a source without any has no entry. */
export function citationsIn(network: Network, visible: Visible): ReadonlyMap<string, Citations> {
  const bySource = new Map<string, { entities: EntityId[]; relations: RelationId[] }>()
  const of = (source: string) => {
    const known = bySource.get(source) ?? { entities: [], relations: [] }
    bySource.set(source, known)
    return known
  }
  for (const { id, sources } of network.entities)
    if (visible.entities.has(id)) for (const source of sources) of(source).entities.push(id)
  for (const { id, sources } of network.relations)
    if (visible.relations.has(id)) for (const source of sources) of(source).relations.push(id)
  return bySource
}
