import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Relation } from '../network/schema/relation.ts'
import type { CountedWith } from './countedWith.ts'

/** Those that count with an entity, in file order of the relations. */
export function ownOf(countedWith: CountedWith, id: EntityId): EntityId[] {
  return [...countedWith].filter(([, principal]) => principal === id).map(([own]) => own)
}

/** The relations of an entity and of those that count with it, told as if the principals had them; what is among them left out. */
export function relationsWith(
  network: Network,
  countedWith: CountedWith,
  id: EntityId,
): readonly Relation[] {
  const relations = network.relationsOf.get(id) ?? []
  if (countedWith.size === 0) return relations
  const standFor = (end: EntityId) => countedWith.get(end) ?? end
  const all = ownOf(countedWith, id).flatMap((own) => network.relationsOf.get(own) ?? [])
  return [...new Set([...relations, ...all])]
    .map((relation) => ({
      ...relation,
      source: standFor(relation.source),
      target: standFor(relation.target),
    }))
    .filter(({ source, target }) => source !== target)
}
