import type { EntityId } from '../network/schema/entity.ts'

/** What passes through a country or place: what is lost if all its entities between the ends of routes are stopped. */
export interface Jurisdiction {
  /** its entities on documented routes, entry points and end users apart: those that are stopped; in file order */
  readonly stopped: readonly EntityId[]
  /** its entry points and end users on documented routes, which are not */
  readonly spared: readonly EntityId[]
  /** connected (entry point, end user) pairs without any route left */
  readonly pairsLost: number
  /** end users that no route reaches any more */
  readonly endUsersLost: readonly EntityId[]
}

/** The same for every country and place of a network, by its code, `??` for no known country. */
export interface Jurisdictions {
  /** connected (entry point, end user) pairs, and end users that a route reaches, while nothing is stopped */
  readonly pairs: number
  readonly endUsers: readonly EntityId[]
  readonly byCountry: ReadonlyMap<string, Jurisdiction>
}
