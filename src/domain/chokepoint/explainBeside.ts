import { chokepointReasons as words } from '../../words/chokepointReasons.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { LEGALITIES } from '../network/schema/relation.ts'
import { counted, sentence, type ExplanationSentence } from './explanation.ts'
import type { EntityScore } from './result.ts'

/** What stands beside a score and changes nothing in it: repeat facilitation, convergence, whether a list names it. */
export function explainBeside(network: Network, score: EntityScore): ExplanationSentence[] {
  const { id, cases, convergence, isUnlisted } = score
  const named = counted(partnersInCases(network, id, cases), cases.length)
  const counts = LEGALITIES.flatMap((legality) =>
    convergence[legality].length > 0
      ? [{ kind: words.established[legality], number: counted(convergence[legality]) }]
      : [],
  )
  return [
    sentence('repeat', words.repeat(named, cases.length), score.repeat ?? undefined),
    sentence(
      'convergence',
      words.convergence(counts, convergence.value),
      convergence.value ?? undefined,
    ),
    ...(isUnlisted ? [sentence('unlisted', words.unlisted)] : []),
  ]
}

/** Itself and whom it deals with in these cases. */
function partnersInCases(network: Network, id: EntityId, cases: readonly string[]): EntityId[] {
  const relations = (network.relationsOf.get(id) ?? []).filter((relation) =>
    relation.cases?.some((name) => cases.includes(name)),
  )
  return [...new Set([id, ...relations.flatMap(({ source, target }) => [source, target])])]
}
