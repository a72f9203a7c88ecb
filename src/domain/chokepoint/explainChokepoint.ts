import { chokepointReasons } from '../../words/chokepointReasons.ts'
import { entityName } from '../network/entityName.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { CountedWith } from './countedWith.ts'
import { explainScore } from './explainScore.ts'
import { explainStructure } from './explainStructure.ts'
import { explainUnscored } from './explainUnscored.ts'
import {
  counted,
  sentence,
  type ChokepointExplanation,
  type ExplanationSentence,
} from './explanation.ts'
import { ownOf } from './relationsWith.ts'
import type { ChokepointAnalysis, RouteAnalysis } from './result.ts'

type Computed = Pick<ChokepointExplanation, 'value' | 'sentences'>

function computed(network: Network, analysis: ChokepointAnalysis, id: EntityId): Computed {
  const { result, countedWith } = analysis
  const principal = countedWith.get(id)
  if (principal !== undefined)
    return { value: 'none', sentences: explainCountedWith(network, principal) }
  const together = explainOwn(countedWith, id)
  if (result.kind === 'structure') {
    return {
      value: result.cutEntities.includes(id) ? 'cut' : 'none',
      sentences: [...explainStructure(analysis, result, id), ...together],
    }
  }
  const score = result.scores.find((candidate) => candidate.id === id)
  const sentences = score
    ? explainScore(network, analysis, result, score)
    : explainUnscored(network, analysis, result, id)
  return {
    value: score?.tier ? `${score.tier}` : 'none',
    sentences: [...sentences, ...together, ...explainBusiest(result, id, score?.rank ?? null)],
  }
}

function explainCountedWith(network: Network, principal: EntityId): ExplanationSentence[] {
  const name = entityName(network, principal)
  return [
    sentence('countedWith', chokepointReasons.countedWith({ text: `${name}.`, ids: [principal] })),
    sentence('notScored', chokepointReasons.countedWithMeans),
  ]
}

/** Whose dealings count as its own. */
function explainOwn(countedWith: CountedWith, id: EntityId): ExplanationSentence[] {
  const own = ownOf(countedWith, id)
  if (own.length === 0) return []
  return [sentence('countedWith', chokepointReasons.countsOwn(counted(own), own.length))]
}

/** Busy is not critical: said of whoever has the most partners and is not the first. */
function explainBusiest(
  result: RouteAnalysis,
  id: EntityId,
  rank: number | null,
): ExplanationSentence[] {
  if (rank === 1 || result.busiest !== id) return []
  const partners = counted(result.partnersOf(id))
  return [sentence('busiest', chokepointReasons.busiest(partners, rank))]
}

/** Where a source's word and the computation stand to each other; nothing where neither says anything. */
function agreement(isReported: boolean, isComputed: boolean): ExplanationSentence[] {
  const { agreed, onlyReported, onlyComputed } = chokepointReasons.reported
  if (isReported) return [sentence('reported', isComputed ? agreed : onlyReported)]
  return isComputed ? [sentence('reported', onlyComputed)] : []
}

/**
 * Why an entity is a chokepoint, or is not, in plain sentences whose numbers lead to the entities behind them, and how that stands to
 * what sources say of it. An entity the network does not hold is said to have no relation.
 */
export function explainChokepoint(
  network: Network,
  analysis: ChokepointAnalysis,
  id: EntityId,
): ChokepointExplanation {
  const { value, sentences } = computed(network, analysis, id)
  const isReported = network.entityById.get(id)?.reportedChokepoint !== undefined
  return {
    value,
    isReported,
    sentences: [
      ...sentences,
      ...(analysis.countedWith.has(id) ? [] : agreement(isReported, value !== 'none')),
    ],
  }
}
