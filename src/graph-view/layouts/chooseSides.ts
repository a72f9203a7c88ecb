import { entityBox, labelBox, overlap, type Box } from './box.ts'
import type { LayoutEntity } from './layoutInput.ts'
import type { LabelSide } from './layoutOutput.ts'

const BESIDE = ['right', 'left', 'below', 'above'] as const
/** So many labels are fitted with care; further ones are read when zoomed in, where the first choice will do. */
const CAREFUL = 250

/**
 * A side for every label: those with a side keep it; the others, waist and larger supply loss first, take the first
 * side that is free of entities and of labels placed before, else the one that covers least.
 * O(c · n) for c labels fitted with care.
 *
 * @param positions x and y of each entity
 * @param otherwise side of labels that are not fitted
 */
export function chooseSides(
  entities: readonly LayoutEntity[],
  positions: Float64Array,
  kept: readonly (LabelSide | null)[],
  otherwise: LabelSide,
): LabelSide[] {
  const sides = kept.map((side): LabelSide => side ?? otherwise)
  const boxAt = (one: number, side: LabelSide) =>
    labelBox(entities[one]!, positions[2 * one]!, positions[2 * one + 1]!, side)
  const taken: { owner: number; box: Box }[] = entities.map((entity, owner) => ({
    owner,
    box: entityBox(entity, positions[2 * owner]!, positions[2 * owner + 1]!),
  }))
  kept.forEach((side, owner) => {
    if (side) taken.push({ owner, box: boxAt(owner, side) })
  })
  const order = [...entities.keys()]
    .filter((one) => !kept[one] && entities[one]!.role === 'inside')
    .toSorted((a, b) => rank(entities[b]!) - rank(entities[a]!) || a - b)
    .slice(0, CAREFUL)
  for (const one of order) {
    const boxes = BESIDE.map((side) => boxAt(one, side))
    const covered = boxes.map(
      (box) => taken.filter((other) => other.owner !== one && overlap(box, other.box)).length,
    )
    const best = covered.indexOf(Math.min(...covered))
    sides[one] = BESIDE[best]!
    if (covered[best] === 0) taken.push({ owner: one, box: boxes[best]! })
  }
  return sides
}

function rank({ tier, supplyLoss, score }: LayoutEntity): number {
  return (tier === null ? 0 : 10) + supplyLoss + score / 1000
}
