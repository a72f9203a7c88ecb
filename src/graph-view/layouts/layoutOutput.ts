import type { Point } from '../../domain/view/layout.ts'

/** Where a label stands: beside its entity, or centred above or below it. */
export type LabelSide = 'above' | 'below' | 'left' | 'right'

/** A captioned part of the drawing. The view words the caption and draws it above the upper edge. */
export interface LayoutRegion {
  readonly kind: 'column' | 'shelf' | 'ring' | 'lane' | 'country' | 'unplaced'
  /**
   * `entry`, `end_user`, `shelf`, a lane, or for a ring `tier1`, `pair`, `concentrates`, `scored`, `route`, `off`; for a country, and
   * for those that are on no map, its code, empty where none is known
   */
  readonly key: string
  /** entities that stand in it */
  readonly count: number
  /** of those on the shelf, how many count with a principal that is on a route */
  readonly withPrincipal?: number
  /** left upper corner and size in model units; of a ring the box around its ellipse */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** the middle of a country, from which its entities may have had to give way */
  readonly anchor?: Point
}

/** The outlines of countries in model units. */
export interface DrawnMap {
  /** ISO 3166-1 alpha-2 of each country; empty for territories without one */
  readonly codes: readonly string[]
  /** the country each ring belongs to */
  readonly countryOf: Int32Array
  /** ring i has the points `start[i]` up to `start[i + 1]`, each an x, y pair of `points` */
  readonly start: Int32Array
  readonly points: Float32Array
}

/**
 * Control points of drawn arcs, for curves that pass through the middle of each pair of neighbouring points
 * (quadratic spline, as cytoscape's unbundled-bezier). Arc i of the input has the points `start[i]` up to
 * `start[i + 1]`, each an x, y pair of `points`; none means a straight line.
 */
export interface ArcCurves {
  readonly start: Int32Array
  readonly points: Float64Array
}

/** A finished drawing. */
export interface LayoutOutput {
  /** x and y of each entity, in the order of the input */
  readonly positions: Float64Array
  /** the side of each label for which room was kept, in the order of the input */
  readonly labelSides: readonly LabelSide[]
  readonly curves: ArcCurves
  readonly regions: readonly LayoutRegion[]
  /** what lies under the entities, where they stand on a map */
  readonly map?: DrawnMap | null
}
