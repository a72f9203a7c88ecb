import { detailsWords } from '../../words/details.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Relation } from '../network/schema/relation.ts'
import { relationTiming } from './relationTiming.ts'

/**
 * Whether a relation took place before or after either end was listed, where the dates tell, by the entity that was. The entity that is
 * being read needs no name.
 */
export function timingSentences(
  network: Network,
  relation: Relation,
  reading?: EntityId,
): { readonly id: EntityId; readonly text: string }[] {
  const ids = [...new Set([relation.source, relation.target])]
  const ends = ids.flatMap((id) => network.entityById.get(id) ?? [])
  return relationTiming(relation, ends).flatMap(({ entity, authority, listedOn, when }) => {
    if (when === 'untold') return []
    const name = entity.id === reading ? detailsWords.it : entity.name
    return { id: entity.id, text: detailsWords.timing[when](authority, name, listedOn) }
  })
}
