import type { EntityId } from '../network/schema/entity.ts'

/** Why a relation that nobody has documented is drawn: it would refute a finding, or it would make up for a stop. */
export type HypotheticalKind = 'witness' | 'substitute'

/** A relation that is only supposed. It is in no file and counts in no analysis. */
export interface Hypothetical {
  readonly kind: HypotheticalKind
  readonly source: EntityId
  readonly target: EntityId
}
