import { entityBox, labelBox, overlap, type Box } from '../box.ts'
import type { LabelSide } from '../layoutOutput.ts'
import { isWaist } from '../isWaist.ts'
import type { RouteGraph } from './routeGraph.ts'

/** Space kept around a waist label. */
const CLEARANCE = 3

/**
 * How much further right each layer has to stand so that no label at the waist touches another protected label or
 * any entity: the distance to add before each layer, 0 where there is room. Within a layer the rows keep them apart.
 * O(waist · entities).
 */
export function clearWaist(
  { members, graph, layers }: RouteGraph,
  sides: readonly (LabelSide | null)[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): number[] {
  const waist = [...members.keys()].filter((one) => sides[one] && isWaist(members[one]!))
  const shift = layers.map(() => 0)
  if (waist.length === 0) return shift
  const offset = layers.map(() => 0)
  const boxesOf = (slot: number): Box[] => {
    const at = x[slot]! + offset[graph.layer[slot]!]!
    const own = entityBox(members[slot]!, at, y[slot]!)
    const side = sides[slot]
    return side ? [own, labelBox(members[slot]!, at, y[slot]!, side)] : [own]
  }
  for (let layer = 1; layer < layers.length; layer++) {
    offset[layer] = offset[layer - 1]!
    let needed = 0
    for (const slot of layers[layer]!) {
      if (slot >= graph.entities) continue
      for (const other of waist) {
        if (graph.layer[other]! < layer)
          needed = Math.max(needed, overlapping(boxesOf(other), boxesOf(slot)))
      }
      if (!waist.includes(slot)) continue
      for (let other = 0; other < graph.entities; other++) {
        if (graph.layer[other]! < layer)
          needed = Math.max(needed, overlapping(boxesOf(other), boxesOf(slot)))
      }
    }
    shift[layer] = needed
    offset[layer]! += needed
  }
  return shift
}

/** How far the second set must move right so that none of its boxes meets one of the first. */
function overlapping(left: readonly Box[], right: readonly Box[]): number {
  let most = 0
  for (const a of left) {
    const grown = {
      left: a.left,
      top: a.top - CLEARANCE,
      right: a.right + CLEARANCE,
      bottom: a.bottom + CLEARANCE,
    }
    for (const b of right) if (overlap(grown, b)) most = Math.max(most, grown.right - b.left)
  }
  return most
}
