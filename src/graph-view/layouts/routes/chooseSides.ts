import { entityBox, labelBox, overlap, type Box } from '../box.ts'
import type { LabelSide } from '../layoutOutput.ts'
import type { RouteGraph } from './routeGraph.ts'

const BESIDE = ['right', 'left', 'below', 'above'] as const
/** Beyond so many entities labels are read one by one; the first choice will do. */
const LIMIT = 1000

/**
 * A side for every label: protected ones keep theirs; the others, largest supply loss first, take the first side
 * that is free, else the one that covers least. O(n²) for up to a thousand entities.
 */
export function chooseSides(
  { members, layers, graph }: RouteGraph,
  kept: readonly (LabelSide | null)[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): LabelSide[] {
  const sides: LabelSide[] = kept.map((side) => side ?? 'right')
  if (members.length > LIMIT) return sides
  const taken: Box[] = members.map((member, slot) => entityBox(member, x[slot]!, y[slot]!))
  kept.forEach((side, slot) => {
    if (side) taken.push(labelBox(members[slot]!, x[slot]!, y[slot]!, side))
  })
  const order = [...members.keys()]
    .filter(
      (slot) => !kept[slot] && graph.layer[slot]! > 0 && graph.layer[slot]! < layers.length - 1,
    )
    .toSorted((a, b) => members[b]!.supplyLoss - members[a]!.supplyLoss || a - b)
  for (const slot of order) {
    const boxes = BESIDE.map((side) => labelBox(members[slot]!, x[slot]!, y[slot]!, side))
    const covered = boxes.map((box) => taken.filter((other) => overlap(box, other)).length)
    const best = covered.indexOf(Math.min(...covered))
    sides[slot] = BESIDE[best]!
    if (covered[best] === 0) taken.push(boxes[best]!)
  }
  return sides
}
