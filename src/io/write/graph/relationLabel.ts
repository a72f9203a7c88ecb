import type { Relation } from '../../../domain/network/schema/relation.ts'
import { networkWords } from '../../../words/network.ts'

/** What other programs write on the line of a relation. */
export function relationLabel({ type, wording }: Relation): string {
  return wording ?? networkWords.relationTypes[type].forward
}
