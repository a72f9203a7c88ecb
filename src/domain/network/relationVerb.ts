import { networkWords } from '../../words/network.ts'
import type { Relation } from './schema/relation.ts'

/** The verb of a relation as read along it; the file's own wording wins. */
export function relationVerb({ wording, type }: Pick<Relation, 'wording' | 'type'>): string {
  return wording ?? networkWords.relationTypes[type].forward
}
