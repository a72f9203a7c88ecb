import type { EntityId } from '../network/schema/entity.ts'
import type { StopEffect } from './removal.ts'

/** What a stop does, in a few figures with the entities behind them. */
export interface StopSummary {
  /** End users that were reached and are no more, in file order. */
  readonly cutOff: readonly EntityId[]
  /** Both ends of the pairs that are lost, each once. */
  readonly lostEnds: readonly EntityId[]
}

/** Reads the few figures off an effect. O(end users + lost pairs). */
export function stopSummary({ endUsers, lostPairs }: StopEffect): StopSummary {
  return {
    cutOff: endUsers.filter(({ after }) => !after.isReached).map(({ id }) => id),
    lostEnds: [...new Set(lostPairs.flat())],
  }
}
