import { surenessWords } from '../../words/sureness.ts'
import { counted, sentence, type ExplanationSentence } from '../chokepoint/explanation.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { BROKERAGE_ROLES, type Dealing, type Position } from './position.ts'

const words = surenessWords.broker

const entitiesOf = (pairs: readonly Dealing[]): EntityId[] => [...new Set(pairs.flat())]

const countedPairs = (pairs: readonly Dealing[], count = pairs.length) =>
  counted(entitiesOf(pairs), count)

/** Between whom an entity stands, by country; null where nobody deals through it. */
export function explainBrokerage({ brokered, ungrouped }: Position): ExplanationSentence | null {
  const grouped = BROKERAGE_ROLES.flatMap((role) => brokered[role])
  const count = grouped.length + ungrouped.length
  if (count === 0) return null
  const parts = BROKERAGE_ROLES.filter((role) => brokered[role].length > 0)
    .toSorted((a, b) => brokered[b].length - brokered[a].length)
    .map((role) => words.role(countedPairs(brokered[role]), role))
  if (ungrouped.length > 0) parts.push(words.ungrouped(countedPairs(ungrouped)))
  return sentence('broker', [
    ...words.pairs(countedPairs([...grouped, ...ungrouped]), count),
    words.before,
    ...parts.flatMap((part, place) => (place === 0 ? part : [words.between, ...part])),
    words.end,
  ])
}
