import type { Flow, Layer } from './relationType.ts'
import type { Case } from './schema/case.ts'
import type { Entity, EntityId } from './schema/entity.ts'
import type { NetworkFile } from './schema/networkFile.ts'
import type { Confidence, Relation, RelationId } from './schema/relation.ts'
import type { Source } from './schema/source.ts'

/** What the network establishes of a relation beyond its row: table and derivations applied. */
export interface RelationFacts {
  readonly layer: Layer
  readonly flow: Flow
  readonly confidence: Confidence
  /** true when the file states no confidence and it follows from the sources */
  readonly confidenceDerived: boolean
}

/** A network file with its indexes. Made once when a file is opened, never changed. */
export interface Network {
  /** The data as they are. The rows beside it are those of the file, but for bidirectional controls in their texts, which are written out. */
  readonly file: NetworkFile
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
  readonly sources: readonly Source[]
  readonly cases: readonly Case[]
  readonly entityById: ReadonlyMap<EntityId, Entity>
  readonly relationById: ReadonlyMap<RelationId, Relation>
  readonly sourceById: ReadonlyMap<string, Source>
  readonly caseById: ReadonlyMap<string, Case>
  readonly factsOf: ReadonlyMap<RelationId, RelationFacts>
  /** Relations that start or end at an entity, in file order; an entity without any has no entry. */
  readonly relationsOf: ReadonlyMap<EntityId, readonly Relation[]>
  /** Numbers of sources as shown, 1 up, in file order. */
  readonly sourceNumber: ReadonlyMap<string, number>
}
