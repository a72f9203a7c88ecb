import { networkWords } from '../../words/network.ts'
import type { Network } from '../network/network.ts'
import type { Relation } from '../network/schema/relation.ts'

/** A relation in words: who, what, whom. */
export function relationName(relation: Relation, { entityById }: Network): string {
  const { source, target, type, wording } = relation
  const name = (id: string) => entityById.get(id)?.name ?? id
  return `${name(source)} ${wording ?? networkWords.relationTypes[type].forward} ${name(target)}`
}
