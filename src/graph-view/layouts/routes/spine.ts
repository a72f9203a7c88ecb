import { connectedComponents } from '../connectedComponents.ts'

/** Share of the largest supply loss from which an entity between the ends belongs to the spine. */
const SPINE_SHARE = 0.25

/** Entities the drawing is centred on: those without which most connected pairs fall apart. */
export function spineOf(supplyLoss: readonly number[]): boolean[] {
  const most = Math.max(0, ...supplyLoss)
  return supplyLoss.map((loss) => loss > 0 && loss >= SPINE_SHARE * most)
}

/**
 * On which side of the centre line each entity should stand: negative above, positive below, further out the larger
 * the number; 0 for the spine and for all that only feeds it or only leaves it. What hangs together without the
 * spine and has routes of its own, which pass the spine by, goes outside as one group, to the side that holds less
 * so far.
 *
 * @param bulk height each entity asks for, as a share of its column
 */
export function sidesOfSpine(
  spine: readonly boolean[],
  arcs: readonly (readonly [number, number])[],
  isEntry: (entity: number) => boolean,
  isEndUser: (entity: number) => boolean,
  bulk: readonly number[],
): Int32Array {
  const side = new Int32Array(spine.length)
  const apart = arcs.filter(([from, to]) => !spine[from] && !spine[to])
  const bypasses = connectedComponents(spine.length, apart)
    .filter((members) => members.some(isEntry) && members.some(isEndUser))
    .map((members) => ({ members, bulk: members.reduce((sum, one) => sum + bulk[one]!, 0) }))
    .toSorted((a, b) => b.bulk - a.bulk)
  let above = 0
  let below = 0
  bypasses.forEach((group, index) => {
    const upward = above <= below
    if (upward) above += group.bulk
    else below += group.bulk
    for (const member of group.members) side[member] = upward ? -index - 1 : index + 1
  })
  return side
}
