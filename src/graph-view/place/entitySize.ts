import type { EntityScore } from '../../domain/chokepoint/result.ts'
import type { LayoutKind } from '../../domain/view/layout.ts'
import type { Station } from '../scene/scene.ts'

/** What the width of an entity follows. */
export interface SizeFacts {
  readonly station: Station
  readonly score: EntityScore | null
  /** relations that start or end at it */
  readonly degree: number
}

const LARGEST = 72

/**
 * Diameter of an entity in model units. In the routes layout its area grows with supply loss, so that chokepoints
 * are the waist; elsewhere the diameter grows with the logarithm of its relations.
 */
export function entitySize(layout: LayoutKind, { station, score, degree }: SizeFacts): number {
  // So many stand on so little land that marks have to be small.
  if (layout === 'geography') return Math.min(30, 8 + 2.4 * Math.log2(1 + degree))
  if (layout !== 'routes') return Math.min(LARGEST, 14 + 6 * Math.log2(1 + degree))
  if (station === 'entry') return 13
  if (station === 'end_user') return 18
  if (station === 'off') return 12
  return 18 + (LARGEST - 18) * Math.sqrt(score?.supplyLoss ?? 0)
}
