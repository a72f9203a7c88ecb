import type { BypassGround } from './bypassTree.ts'

/** Undocumented arcs of which each alone gives a way round. */
export interface BypassWitnesses {
  readonly count: number
  /**
   * Pairs (from, to): those with a late role last, then those whose pair of roles is documented most often first, then in the
   * order of the vertices.
   */
  readonly pairs: Int32Array
}

/** Members of a set by role, in the order of the vertices. */
function byRole({ roleOf, roleCount }: BypassGround, isMember: (vertex: number) => boolean) {
  const groups: number[][] = Array.from({ length: roleCount }, () => [])
  roleOf.forEach((role, vertex) => {
    if (isMember(vertex)) groups[role]!.push(vertex)
  })
  return groups
}

/**
 * Every undocumented arc that alone leads around a removed vertex to an end: from what the roots still reach (`ahead`) to
 * what still reaches the end (`behind`), where the roles allow it by the rule of `bypassTree.ts`. Both are flags by vertex, the
 * removed vertex in neither. Means something only where the distance is 1. At most `most` are listed, all are counted.
 *
 * O(vertices + roles² + listed).
 */
export function bypassWitnesses(
  ground: BypassGround,
  ahead: Uint8Array,
  behind: Uint8Array,
  most: number,
): BypassWitnesses {
  const { isClosed, isLast, roleCount, documented, isLateRole } = ground
  const senders = byRole(ground, (vertex) => ahead[vertex] === 1 && isLast[vertex] === 0)
  const receivers = byRole(ground, (vertex) => behind[vertex] === 1 && isClosed[vertex] === 0)
  const pairings = senders
    .flatMap((from, role) =>
      receivers.map((to, other) => ({
        from,
        to,
        often: documented[role * roleCount + other]!,
        late: isLateRole[role]! + isLateRole[other]!,
      })),
    )
    .filter(({ from, to, often }) => often > 0 && from.length > 0 && to.length > 0)
    .toSorted((a, b) => a.late - b.late || b.often - a.often)

  const listed: [from: number, to: number, late: number, often: number][] = []
  for (const { from, to, late, often } of pairings) {
    for (const a of from) {
      const room = most - listed.length
      for (const b of to.slice(0, room)) listed.push([a, b, late, often])
      if (listed.length === most) break
    }
  }
  const inOrder = listed.toSorted(
    (a, b) => a[2] - b[2] || b[3] - a[3] || a[0] - b[0] || a[1] - b[1],
  )
  return {
    count: pairings.reduce((sum, { from, to }) => sum + from.length * to.length, 0),
    pairs: Int32Array.from(inOrder.flatMap(([a, b]) => [a, b])),
  }
}
