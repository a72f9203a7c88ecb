import type { LayoutEntity } from './layoutInput.ts'

/** Supply loss from which the label of an entity is kept free even when it carries no tier. */
const NAMED_LOSS = 0.1

/** Whether an entity belongs to the waist: its label never collides. */
export function isWaist({ role, tier, supplyLoss, labelHeight }: LayoutEntity): boolean {
  return role === 'inside' && labelHeight > 0 && (tier !== null || supplyLoss >= NAMED_LOSS)
}
