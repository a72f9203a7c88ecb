import { lessonWords } from '../../words/lessons.ts'
import type { StopEffect } from '../removal/removal.ts'
import { stopSummary } from '../removal/stopSummary.ts'
import type { Outcome } from './outcome.ts'

const { predict: words } = lessonWords.outcomes

export type Measure = 'pairsLost' | 'endUsersCutOff'

/** What a stop does in one number, and of how many. */
export interface Measured {
  readonly value: number
  readonly of: number
}

/** Reads one number off an effect. */
export function measured(effect: StopEffect, measure: Measure): Measured {
  return measure === 'pairsLost'
    ? { value: effect.pairsLost, of: effect.pairsBefore }
    : { value: stopSummary(effect).cutOff.length, of: effect.endUsers.length }
}

/** Close is up to twice the tolerance, or a fifth of all there is. */
function isClose(distance: number, tolerance: number, of: number): boolean {
  return distance <= Math.max(2 * tolerance, of / 5)
}

/** How near a prediction came to what is computed. It is made once: the sentence tells what was computed. */
export function checkPredict(
  predicted: number,
  { value, of }: Measured,
  measure: Measure,
  tolerance: number,
): Outcome {
  const distance = Math.abs(predicted - value)
  const sentence = words.said(measure, { predicted, value, of })
  if (distance <= tolerance) return { standing: 'right', score: 1, sentence }
  return {
    standing: isClose(distance, tolerance, of) ? 'close' : 'wrong',
    score: of > 0 ? Math.max(0, 1 - distance / of) : 0,
    sentence,
  }
}
