import { networkWords } from '../../words/network.ts'
import { entityName } from './entityName.ts'
import type { Network } from './network.ts'
import { relationVerb } from './relationVerb.ts'
import type { Relation } from './schema/relation.ts'

/** A relation as a sentence: who, what, whom. */
export function relationSentence(network: Pick<Network, 'entityById'>, relation: Relation): string {
  const { source, target } = relation
  return networkWords.relationInWords(
    entityName(network, source),
    relationVerb(relation),
    entityName(network, target),
  )
}
