import { lessonWords } from '../../words/lessons.ts'
import { ownershipWords } from '../../words/ownership.ts'
import { entityName } from '../network/entityName.ts'
import type { Network } from '../network/network.ts'
import type { Answer } from './answer.ts'

/** An answer in words, for the log and the debrief. */
export function sayAnswer(network: Network, answer: Answer): string {
  switch (answer.kind) {
    case 'entities':
      return lessonWords.solutions.names(answer.ids.map((id) => entityName(network, id)))
    case 'filter':
      return answer.said
    case 'number':
      return String(answer.value)
    case 'verdict':
      return ownershipWords.verdicts[answer.verdict]
    default:
      return ''
  }
}
