import { chokepointReasons as words } from '../../words/chokepointReasons.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { LEGALITIES, type Relation } from '../network/schema/relation.ts'
import { counted, sentence, type ExplanationSentence } from './explanation.ts'
import { relationsWith } from './relationsWith.ts'
import type { ChokepointAnalysis, EntityScore } from './result.ts'

/** What stands beside a score and changes nothing in it: repeat facilitation, convergence, whether a list names it. */
export function explainBeside(
  network: Network,
  { countedWith }: Pick<ChokepointAnalysis, 'countedWith'>,
  score: EntityScore,
): ExplanationSentence[] {
  const { id, cases, convergence, isUnlisted } = score
  const relations = relationsWith(network, countedWith, id)
  const named = counted(partnersInCases(relations, id, cases), cases.length)
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
function partnersInCases(
  relations: readonly Relation[],
  id: EntityId,
  cases: readonly string[],
): EntityId[] {
  const named = relations.filter((relation) => relation.cases?.some((name) => cases.includes(name)))
  return [...new Set([id, ...named.flatMap(({ source, target }) => [source, target])])]
}
