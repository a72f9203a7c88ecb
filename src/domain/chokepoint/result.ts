import type { EntityId } from '../network/schema/entity.ts'

/** 1 single point of failure, 3 concentrates routes; the first that holds. */
export type Tier = 1 | 3

/** What the analysis says of one entity on the inside of the routes. Shares lie in [0,1], the score in [0,100]. */
export interface EntityScore {
  readonly id: EntityId
  /** 1 up, by score descending, ties by id */
  readonly rank: number
  readonly score: number
  readonly tier: Tier | null
  readonly gatekeeper: number
  /** end users that depend on this entity alone */
  readonly gatekeeperOf: readonly EntityId[]
  readonly supplyLoss: number
  /** connected (entry point, end user) pairs lost without it */
  readonly pairsLost: number
  /** entry points of which it cuts at least one pair: what the score rests on */
  readonly restsOn: readonly EntityId[]
  /** end users that lose at least one entry point without it: the other ends of the lost pairs */
  readonly cutsOff: readonly EntityId[]
  /** mean over connected pairs of the share of their shortest routes that pass through it */
  readonly routeShare: number
}

/** Criteria over routes from entry points to end users. */
export interface RouteAnalysis {
  readonly kind: 'routes'
  readonly entryPoints: readonly EntityId[]
  readonly endUsers: readonly EntityId[]
  /** entry points from which at least one end user is reached */
  readonly connectedEntryPoints: readonly EntityId[]
  readonly reachedEndUsers: readonly EntityId[]
  /** pairs (entry point, end user) with at least one documented route */
  readonly connectedPairs: number
  /** Every interior entity with any criterion above 0, by rank. */
  readonly scores: readonly EntityScore[]
  /** Entities on at least one documented route, ends included. */
  readonly onRoute: readonly EntityId[]
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
}

/** The outcome of a chokepoint analysis. */
export interface ChokepointAnalysis {
  readonly result: RouteAnalysis | StructureAnalysis
  /** Entities of the analysis graph: those with at least one flow arc (structure: at least one relation). */
  readonly entities: number
  /** The same entities by id, in file order. */
  readonly inGraph: readonly EntityId[]
  /** Distinct pairs of entities joined by a flow arc (structure: by a relation, whatever its direction). */
  readonly arcs: number
  /** Relations of the chosen layers and confidence that would count and carry no date, whether or not they are in. */
  readonly undatedRelations: number
  /** Relations behind the arcs. */
  readonly usedRelations: number
}
