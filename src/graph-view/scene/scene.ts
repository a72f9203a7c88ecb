import type { EdgeSingular, NodeSingular } from 'cytoscape'
import type { EntityScore } from '../../domain/chokepoint/result.ts'
import type { RelationFacts } from '../../domain/network/network.ts'
import type { Entity, EntityId } from '../../domain/network/schema/entity.ts'
import type { Relation, RelationId } from '../../domain/network/schema/relation.ts'
import type { HypotheticalKind } from '../../domain/view/hypothetical.ts'
import type { Point } from '../../domain/view/layout.ts'
import type { Crowd } from './crowdOf.ts'
import type { DrawnMap, LabelSide, LayoutRegion } from '../layouts/layoutOutput.ts'

/** Whether something shows: fully, dimmed by the filter, or not at all. */
export type Presence = 'shown' | 'dimmed' | 'hidden'

/** Where an entity stands on the routes; in other layouts all stand inside. */
export type Station = 'entry' | 'inside' | 'end_user' | 'off'

/** An entity as the picture knows it. Positions and sizes are in model units and change in place. */
export interface SceneEntity {
  /** as it may be seen now: without what sources say of it while a lesson keeps that back */
  entity: Entity
  readonly node: NodeSingular
  readonly relations: SceneRelation[]
  readonly isListed: boolean
  x: number
  y: number
  /** where it stands once it has stopped moving */
  goal: Point
  /** diameter */
  size: number
  presence: Presence
  station: Station
  score: EntityScore | null
  labelSide: LabelSide
  /** Stopped in What if: a ghost. */
  isStopped: boolean
  /** An end user that no route reaches any more. */
  isCutOff: boolean
  /** Joined to another by a relation that is only supposed. */
  isSupposed: boolean
  /** Taken as listed, or owned by the listed or by those so taken, by the arithmetic of a rule in force. */
  ownership: 'takenAsListed' | 'ownedByListed' | 'ownedByTaken' | null
}

/** A relation turned along its flow: what is drawn runs from `from` to `to`. */
export interface SceneRelation {
  readonly relation: Relation
  readonly facts: RelationFacts
  readonly edge: EdgeSingular
  readonly from: SceneEntity
  readonly to: SceneEntity
  /** Distance from the common course, in model units, where several relations join the same two entities. */
  readonly bend: number
  presence: Presence
  /** Leads off the routes: steps back so that the routes can be read. */
  isAside: boolean
  /** Joins a ghost: leads nowhere while that is stopped. */
  isSevered: boolean
  /** The class its edge carries, where it does not just follow its ends. */
  worn: '' | 'hidden' | 'dimmed'
  /** Control points of its course now; see relationCurve.ts. */
  controls: readonly Point[]
  /** The course the layout gave it, with the ends it was made for. */
  course: { readonly from: Point; readonly to: Point; readonly controls: readonly Point[] } | null
}

/** A relation that is only supposed. */
export interface SceneHypothetical {
  readonly kind: HypotheticalKind
  readonly from: SceneEntity
  readonly to: SceneEntity
}

/** What the picture shows, in one place: painters and gestures read it, the syncs write it. */
export interface Scene extends Crowd {
  readonly entities: readonly SceneEntity[]
  readonly relations: readonly SceneRelation[]
  readonly entityById: ReadonlyMap<EntityId, SceneEntity>
  readonly relationById: ReadonlyMap<RelationId, SceneRelation>
  regions: readonly LayoutRegion[]
  /** How far the turn to another layout is: 1 when everybody stands. */
  turned: number
  /** What lies under the entities, where they stand on a map. */
  map: DrawnMap | null
  /** What lay there before, on the way to another layout. */
  left: { readonly map: DrawnMap | null; readonly regions: readonly LayoutRegion[] } | null
  /** Relations of the routes that are left where the shortest had to change. */
  reroutes: readonly SceneRelation[]
  hypothetical: readonly SceneHypothetical[]
}

/** Whether the analysis calls an entity a chokepoint, or a source does. */
export function isChokepoint({ entity, score }: Pick<SceneEntity, 'entity' | 'score'>): boolean {
  return (score?.tier ?? null) !== null || entity.reportedChokepoint !== undefined
}
