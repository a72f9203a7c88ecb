import { isWaist } from '../isWaist.ts'
import type { LabelSide } from '../layoutOutput.ts'
import type { RouteGraph } from './routeGraph.ts'

/** Up to so many entry points or end users each have room for their label. */
const LABELLED_ENTRIES = 24
const LABELLED_END_USERS = 80

/**
 * Where labels stand that are sure of their room; null for all others. Along the waist they change from above to
 * below with every layer, so that neighbours on the centre line do not share a side.
 */
export function protectedSides({ members, graph, layers }: RouteGraph): (LabelSide | null)[] {
  const sides: (LabelSide | null)[] = members.map(() => null)
  members.forEach((member, slot) => {
    if (isWaist(member)) sides[slot] = graph.layer[slot]! % 2 === 1 ? 'above' : 'below'
  })
  const first = layers[0]!
  const last = layers.at(-1)!
  if (first.length <= LABELLED_ENTRIES) for (const slot of first) sides[slot] = 'left'
  if (last.length <= LABELLED_END_USERS) for (const slot of last) sides[slot] = 'right'
  return sides
}
