import { lessonWords } from '../../words/lessons.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { BestStops, StopChoice } from '../removal/removal.ts'
import type { Outcome } from './outcome.ts'

const { choose: words } = lessonWords.outcomes

/** A choice of whom to stop beside what greed finds and what is proven best. */
export interface ChoiceScore {
  readonly mine: Pick<StopChoice, 'stopped' | 'pairsLost'>
  readonly greedy: Pick<StopChoice, 'stopped' | 'pairsLost'>
  readonly best: Pick<StopChoice, 'stopped' | 'pairsLost'>
  readonly connectedPairs: number
  /** false where the best is only the best found */
  readonly isProven: boolean
  /** sets as good as the best, it included; null when not counted */
  readonly equallyGood: number | null
  /** pairs lost as a share of what the best loses, in [0,1] */
  readonly share: number
}

/** Puts a choice beside greed and the best. `pairsLost` is what stopping the chosen loses. */
export function scoreChoice(
  chosen: readonly EntityId[],
  pairsLost: number,
  found: BestStops,
): ChoiceScore {
  const { greedy, best, connectedPairs, certificate, equallyGoodCount } = found
  return {
    mine: { stopped: chosen, pairsLost },
    greedy: { stopped: greedy.stopped, pairsLost: greedy.pairsLost },
    best: { stopped: best.stopped, pairsLost: best.pairsLost },
    connectedPairs,
    isProven: certificate.kind !== 'unproven',
    equallyGood: equallyGoodCount,
    share: best.pairsLost === 0 ? 1 : Math.min(1, pairsLost / best.pairsLost),
  }
}

/** How a choice stands: right with the best, close from half of it on. Who the best are is not told. */
export function choiceOutcome({ mine, best, connectedPairs, share }: ChoiceScore): Outcome {
  const lost = { lost: mine.pairsLost, pairs: connectedPairs, most: best.pairsLost }
  if (share === 1) return { standing: 'right', score: 1, sentence: words.right(lost) }
  return {
    standing: share >= 0.5 ? 'close' : 'wrong',
    score: share,
    sentence: words.short(lost),
  }
}

const refused = (sentence: string): Outcome => ({ standing: 'wrong', score: 0, sentence })

/** Why a choice cannot be scored: the wrong number, or an end of the routes; null when it can. */
export function choiceFault(
  chosen: readonly EntityId[],
  k: number,
  ends: ReadonlySet<EntityId>,
  nameOf: (id: EntityId) => string,
): Outcome | null {
  if (chosen.length !== k) return refused(words.howMany(k, chosen.length))
  const end = chosen.find((id) => ends.has(id))
  return end === undefined ? null : refused(words.notBetween(nameOf(end)))
}
