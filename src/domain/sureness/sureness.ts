import type { EntityId } from '../network/schema/entity.ts'
import type { Estimate } from './wilsonInterval.ts'

/** Places an entity takes over the draws. One that is not ranked in a draw stands right behind all that are. */
export interface RankRange {
  readonly best: number
  /** 5 % of the draws give this place or a better one */
  readonly low: number
  readonly median: number
  /** 95 % of the draws give this place or a better one */
  readonly high: number
  readonly worst: number
}

/** How an end user fares over the draws with an entity and without it. */
export interface Importance {
  readonly endUser: EntityId
  /** share of draws in which the end user is reached */
  readonly reachable: number
  /** the same without the entity; `reachable` minus this is its importance to the end user */
  readonly without: number
}

/** What the draws say of one entity that is neither entry point nor end user. */
export interface EntitySureness {
  readonly id: EntityId
  readonly topThree: Estimate
  readonly ranks: RankRange
  /** share of draws in which it has a rank at all */
  readonly ranked: number
  /** end users that depend on it alone in at least one draw, the most important first */
  readonly importance: readonly Importance[]
  /** mean number of end users that depend on it alone */
  readonly meanDependents: number
}

/** What is left of an analysis when each relation is only probable. */
export interface Sureness {
  readonly draws: number
  /** Every entity of the analysis graph that is neither entry point nor end user, likeliest in the top three first. */
  readonly entities: readonly EntitySureness[]
  /** share of draws in which each end user of the whole network's routes is reached */
  readonly reachable: readonly { readonly endUser: EntityId; readonly share: Estimate }[]
  /** mean number of end users reached */
  readonly meanReached: number
}
