import type { EntityId } from '../network/schema/entity.ts'

/** Simple routes to an end user are counted up to here: there can be more than anyone could read. */
export const MOST_ROUTES_COUNTED = 1000

/** How one end user is supplied. All of it over the analysis graph (design, section 4). */
export interface Supply {
  readonly isReached: boolean
  /**
   * κ: least number of entities, neither entry point nor this end user, whose removal leaves it without a route. 0 when there
   * is none; Infinity when an entry point deals straight with it.
   */
  readonly kappa: number
  /** A shortest route, ends included; empty when there is none. */
  readonly shortestRoute: readonly EntityId[]
  /** Most routes to it from all entry points together that share no relation step. */
  readonly disjointRoutes: number
  /** Routes that pass nobody twice and no other entry point, counted up to MOST_ROUTES_COUNTED: then there may be more. */
  readonly simpleRoutes: number
}

export interface EndUserEffect {
  readonly id: EntityId
  readonly before: Supply
  readonly after: Supply
}

/** What stopping a set of entities does. */
export interface StopEffect {
  /** In the order they were stopped; what the network does not hold is left out. */
  readonly stopped: readonly EntityId[]
  /** Every end user that was reached before, in file order; a stopped one is cut off. */
  readonly endUsers: readonly EndUserEffect[]
  readonly pairsBefore: number
  /** connected (entry point, end user) pairs lost, those of stopped ends included */
  readonly pairsLost: number
  readonly lostPairs: readonly (readonly [EntityId, EntityId])[]
  /** F = 1 − connected surviving pairs ÷ C(n−k, 2), undirected over the analysis graph. Null with fewer than two left. */
  readonly fragmentationBefore: number | null
  readonly fragmentationAfter: number | null
  /** Steps (source, target) of the shortest routes of end users whose shortest route had to change: what glows. */
  readonly reroutes: readonly (readonly [EntityId, EntityId])[]
}

/** A set of entities and what stopping it costs the network. */
export interface StopChoice {
  readonly stopped: readonly EntityId[]
  readonly pairsLost: number
  /** sum of the costs of the stopped, 1 each where none is given */
  readonly cost: number
}

/** Which k entities to stop: what greed finds beside what is proven. */
export interface BestStops {
  /**
   * What pairs are: entry points with the end users their routes reach; or, in a network without entry points or without
   * end users, any two entities that ties connect, the stopped themselves included.
   */
  readonly over: 'routes' | 'ties'
  /** most entities, or the budget where entities have costs */
  readonly budget: number
  /** entities that could matter: on a route, neither entry point nor end user; all of them over ties */
  readonly candidates: number
  readonly connectedPairs: number
  /** In the order in which greed took them. Fewer than the budget allows where the last ones lose nothing more. */
  readonly greedy: StopChoice
  /** Of all sets within the budget that lose most pairs, one of the least cost. */
  readonly best: StopChoice
  /** Sets that lose as many pairs at the same cost as the best, it included, 50 at most. */
  readonly equallyGood: readonly (readonly EntityId[])[]
  /** How many these are; null when not all were looked for. */
  readonly equallyGoodCount: number | null
  /** No set within the budget loses more pairs than this; equals `best.pairsLost` when proven. */
  readonly atMost: number
  readonly certificate:
    | { readonly kind: 'enumerated'; readonly sets: number }
    | { readonly kind: 'bound reached'; readonly branches: number }
    | { readonly kind: 'unproven'; readonly branches: number }
}

/** The cheapest way to cut one end user off from all entry points. */
export interface CutOff {
  readonly endUser: EntityId
  /**
   * Sum of the costs of the stopped, κ where none is given; 0 when nothing reaches it, Infinity when it cannot be cut off
   * because an entry point deals straight with it.
   */
  readonly cost: number
  /** Of all cheapest sets the one nearest the end user, in file order; other end users may be in it. */
  readonly stopped: readonly EntityId[]
}

/** One arc that those left without a partner would put in place of what was stopped. */
export interface Substitute {
  readonly source: EntityId
  readonly target: EntityId
  /** the stopped entity it makes up for */
  readonly replaces: EntityId
  /** the end that looked for a new partner */
  readonly orphan: EntityId
  /** Jaccard similarity of the partners of the stopped entity and of its substitute, in [0,1] */
  readonly similarity: number
  /** partners both had, that made it similar */
  readonly shared: readonly EntityId[]
}

/** How the network would answer the stop. Pairs are connected (entry point, end user) pairs. */
export interface Adaptation {
  readonly pairsBefore: number
  readonly pairsWithoutReaction: number
  readonly pairsAfterBestResponse: number
  readonly pairsAtMost: number
  readonly substitutes: readonly Substitute[]
}

/** Routes between two entities are listed up to here. */
export const ROUTES_BETWEEN_CAP = 200

/** Every simple route between two entities, shortest first, up to a cap. */
export interface RoutesBetween {
  readonly from: EntityId
  readonly to: EntityId
  readonly routes: readonly (readonly EntityId[])[]
  readonly cap: number
  /** True when there are more than the cap. */
  readonly isCapped: boolean
}
