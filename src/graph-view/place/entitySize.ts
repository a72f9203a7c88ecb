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

const LARGEST = 56

/**
 * Diameter of an entity in model units. In the routes layout its area grows with supply loss, so that chokepoints
 * are the waist; elsewhere the diameter grows with the logarithm of its relations.
 */
export function entitySize(layout: LayoutKind, { station, score, degree }: SizeFacts): number {
  if (layout !== 'routes') return Math.min(LARGEST, 11 + 5 * Math.log2(1 + degree))
  if (station === 'entry') return 11
  if (station === 'end_user') return 15
  if (station === 'off') return 10
  return 14 + (LARGEST - 14) * Math.sqrt(score?.supplyLoss ?? 0)
}
