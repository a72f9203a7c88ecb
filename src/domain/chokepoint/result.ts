import type { EntityId } from '../network/schema/entity.ts'
import type { Convergence } from './convergence.ts'
import type { CountedWith } from './countedWith.ts'
import type { Criteria } from './score.ts'

/** 1 single point of failure, 2 one of a pair, 3 concentrates routes; the first that holds. */
export type Tier = 1 | 2 | 3

/** An entry point and an end user with at least one documented route from one to the other. */
export type EndPair = readonly [entryPoint: EntityId, endUser: EntityId]

/** An end user that two entities cut off together and none alone, and those that make a pair with one of them. */
export interface PairedCut {
  readonly endUser: EntityId
  readonly partners: readonly EntityId[]
}

/**
 * What the analysis says of one entity that is neither entry point nor end user. Shares lie in [0,1], the score in
 * [0,100]. Lists are spelt out when first asked for.
 */
export interface EntityScore extends Criteria {
  readonly id: EntityId
  /** 1 up, by score descending, ties by id */
  readonly rank: number
  readonly score: number
  readonly tier: Tier | null
  /** False when it lies on no documented route: then only fragmentation speaks for it. */
  readonly isOnRoute: boolean
  /** end users that depend on this entity alone */
  readonly gatekeeperOf: readonly EntityId[]
  /** connected (entry point, end user) pairs lost without it */
  readonly pairsLost: number
  /** these pairs, by entry point */
  readonly lostPairs: readonly EndPair[]
  /** entry points of which it cuts at least one pair: what the score rests on */
  readonly restsOn: readonly EntityId[]
  /** end users that lose at least one entry point without it: the other ends of the lost pairs */
  readonly cutsOff: readonly EntityId[]
  /** end users for which the fewest entities that could cut them off include this one: κ falls by one without it */
  readonly inCutOf: readonly EntityId[]
  /** those of them with κ = 2, each with the entities that make a pair with this one */
  readonly pairedCuts: readonly PairedCut[]
  /** pairs of other entities, direction aside, that are connected through it alone */
  readonly pairsSeparated: number
  /** connected pairs of other entities that there are, direction aside */
  readonly pairsOfOthers: number
  /** entities that come apart from the largest part that is left of its component, direction aside */
  readonly splitOff: readonly EntityId[]
  /** Distinct shipments, indictments, designations and findings behind its arcs. */
  readonly cases: readonly string[]
  /** 1 − 1/cases; null where no case is recorded */
  readonly repeat: number | null
  readonly convergence: Convergence
  /** True when no loaded list names it. */
  readonly isUnlisted: boolean
  /** share of evenly drawn weightings under which it is among the three highest; see `weightStability.ts` */
  readonly topThreeShare: number
}

/** Criteria over routes from entry points to end users. */
export interface RouteAnalysis {
  readonly kind: 'routes'
  readonly entryPoints: readonly EntityId[]
  readonly endUsers: readonly EntityId[]
  /** entry points from which at least one end user is reached */
  readonly connectedEntryPoints: readonly EntityId[]
  readonly reachedEndUsers: readonly EntityId[]
  /**
   * For each reached end user the least number of entities, neither entry point nor itself, whose removal cuts it off;
   * Infinity where an entry point deals straight with it.
   */
  readonly kappa: ReadonlyMap<EntityId, number>
  /** pairs (entry point, end user) with at least one documented route */
  readonly connectedPairs: number
  /** these pairs, by entry point */
  readonly allPairs: readonly EndPair[]
  /** Every interior entity with any criterion of the score above 0, by rank. */
  readonly scores: readonly EntityScore[]
  /** Entities on at least one documented route, ends included. */
  readonly onRoute: readonly EntityId[]
  /** Entities on any documented route from one of these to one of those, ends included, in file order. O(arcs). */
  readonly onRoutesBetween: (
    from: readonly EntityId[],
    to: readonly EntityId[],
  ) => readonly EntityId[]
  /** Distinct entities that one is joined to by an arc, whatever its direction. */
  readonly partnersOf: (id: EntityId) => readonly EntityId[]
  /** Who of those that are neither entry point nor end user has the most partners, ties by rank and id; null where there is nobody. */
  readonly busiest: EntityId | null
}

/** What is said instead when a network has no entry points or no end users. */
export interface StructureAnalysis {
  readonly kind: 'structure'
  readonly reason: 'no entry points' | 'no end users'
  /** Undirected, over all chosen relations, `related_to` included; betweenness counts each unordered pair once. */
  readonly cutEntities: readonly EntityId[]
  readonly bridges: readonly (readonly [EntityId, EntityId])[]
  readonly betweenness: readonly {
    readonly id: EntityId
    readonly value: number
    readonly share: number
  }[]
  /** Set when betweenness was estimated from so many seeded start entities, as exact counting would take too long. */
  readonly betweennessSampledFrom?: number
  readonly components: number
  /** Of every entity of the graph, in file order. */
  readonly standings: readonly StructureStanding[]
}

/** How an entity is placed in a network without routes, direction aside. */
export interface StructureStanding {
  readonly id: EntityId
  /** the largest k such that it belongs to a group in which everybody has at least k ties within the group */
  readonly core: number
  /** share of the steps of a random walk that come to it */
  readonly pageRank: number
  /** parts without a cut entity of their own that it belongs to; a cut entity joins several */
  readonly blocks: number
}

/** The outcome of a chokepoint analysis. */
export interface ChokepointAnalysis {
  readonly result: RouteAnalysis | StructureAnalysis
  /** Entities of the analysis graph: those with at least one flow arc (structure: at least one relation). */
  readonly entities: number
  /** The same entities by id, in file order. */
  readonly inGraph: readonly EntityId[]
  /** Who is not in the graph because it counts with its principal; nobody while own fronts and branches stand apart. */
  readonly countedWith: CountedWith
  /** Whom own fronts and branches would count with if the settings said so; nobody where they do. */
  readonly couldCountWith: CountedWith
  /** Distinct pairs of entities joined by a flow arc (structure: by a relation, whatever its direction). */
  readonly arcs: number
  /** Relations of the chosen layers and confidence that would count and carry no date, whether or not they are in. */
  readonly undatedRelations: number
  /** Relations behind the arcs. */
  readonly usedRelations: number
}
