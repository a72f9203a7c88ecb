import type { EntityType, Lane } from '../../domain/network/entityType.ts'
import type { LayoutKind, Point } from '../../domain/view/layout.ts'

/** Where an entity stands on the routes: one of the two ends, between them, or on no documented route. */
export type LayoutRole = 'entry' | 'end_user' | 'inside' | 'off'

/** What a layout must know of an entity. Lengths are in model units. */
export interface LayoutEntity {
  readonly id: string
  readonly type: EntityType
  readonly lane: Lane
  /** ISO 3166-1 alpha-2, or the code a network gives a place of its own */
  readonly country: string | null
  /** longitude and latitude in degrees */
  readonly coordinates: readonly [number, number] | null
  readonly role: LayoutRole
  /** it stands off the routes only because what it does counts as done by a principal that is on them */
  readonly isWithPrincipal?: boolean
  /** half of the drawn width, halo and ring included */
  readonly radius: number
  /** box of the label as it will be drawn, wrapped; 0 when the entity carries none */
  readonly labelWidth: number
  readonly labelHeight: number
  /** chokepoint score, 0–100 */
  readonly score: number
  /** share of connected pairs lost without it, 0–1 */
  readonly supplyLoss: number
  readonly tier: number | null
}

/** A flow arc between two entities, given by their places in `LayoutInput.entities`. */
export interface LayoutArc {
  readonly from: number
  readonly to: number
  /** relations merged into it */
  readonly weight: number
}

/** Everything a layout is computed from. Plain data: it crosses to the worker by structured clone. */
export interface LayoutInput {
  readonly kind: LayoutKind
  readonly entities: readonly LayoutEntity[]
  /** Arcs along flow. The routes layout uses those between entities that are not `off`. */
  readonly arcs: readonly LayoutArc[]
  /** All relations without direction, by place; repetitions and self-relations do no harm. */
  readonly links: readonly (readonly [number, number])[]
  /** Entities that stay exactly where a person put them, by id. */
  readonly pins: Readonly<Record<string, Point>>
  /** width / height of the view the drawing should fill */
  readonly aspect: number
}
