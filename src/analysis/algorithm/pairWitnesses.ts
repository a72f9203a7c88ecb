import type { Adjacency, DirectedGraph } from '../graph/directedGraph.ts'
import type { BypassGround } from './bypassTree.ts'
import { reachableFrom } from './reachability.ts'

/** A root with the ends it no longer reaches. */
export interface LostEnds {
  readonly root: number
  readonly ends: ArrayLike<number>
}

/** An undocumented arc that alone would join lost pairs again, and how many. */
export interface PairWitness {
  readonly from: number
  readonly to: number
  readonly pairs: number
}

/** Vertices that the same searches met, and have one role. */
interface Alike {
  readonly role: number
  /** places of the searches, ascending */
  readonly searches: readonly number[]
  readonly members: number[]
}

/** Groups looked at on either side; the largest first. Beyond it the best may be missed, which only huge networks reach. */
const MOST_GROUPS = 300

/** Sorts vertices by role and by the starts whose search meets them. Vertices that none meets are left out. */
function alike(rows: Adjacency, starts: readonly number[], roleOf: Int32Array, isOut: Uint8Array) {
  const searchesOf: number[][] = Array.from(roleOf, () => [])
  starts.forEach((start, search) => {
    reachableFrom(rows, [start]).forEach((isMet, vertex) => {
      if (isMet === 1 && isOut[vertex] === 0) searchesOf[vertex]!.push(search)
    })
  })
  const groups = new Map<string, Alike>()
  searchesOf.forEach((searches, vertex) => {
    if (searches.length === 0) return
    const role = roleOf[vertex]!
    const key = `${role} ${searches.join()}`
    const group = groups.get(key) ?? { role, searches, members: [] }
    group.members.push(vertex)
    groups.set(key, group)
  })
  return [...groups.values()]
    .toSorted((a, b) => b.searches.length - a.searches.length)
    .slice(0, MOST_GROUPS)
}

/**
 * The undocumented arcs that alone would join the most lost pairs again: from what a root still reaches to what still
 * reaches an end, where the roles allow it by the rule of `bypassTree.ts`. `left` is the graph without the vertex that cuts
 * the pairs. Those with a late role come last, then those that join more, then those whose pair of roles is documented more often.
 *
 * One breadth-first search for each root and end; vertices met by the same searches are looked at together, and pairs of groups in
 * the order of what they could join at most, until no other can be among the first `most`.
 * O((roots + ends) · arcs + groups²) time before counting; O(vertices · (roots + ends)) space at worst.
 */
export function pairWitnesses(
  ground: BypassGround,
  left: DirectedGraph,
  lost: readonly LostEnds[],
  most: number,
): PairWitness[] {
  const { roleOf, roleCount, documented, isClosed, isLast, isLateRole } = ground
  const ends = [...new Set(lost.flatMap((each) => Array.from(each.ends)))]
  const columnOf = new Map(ends.map((end, column) => [end, column]))
  const isLost = lost.map((each) => {
    const row = new Uint8Array(ends.length)
    for (let place = 0; place < each.ends.length; place++) row[columnOf.get(each.ends[place]!)!] = 1
    return row
  })
  const roots = lost.map(({ root }) => root)
  const senders = alike(left.forward, roots, roleOf, isLast)
  const receivers = alike(left.backward, ends, roleOf, isClosed)
  const pairings = senders
    .flatMap((from) =>
      receivers.map((to) => ({
        from,
        to,
        often: documented[from.role * roleCount + to.role]!,
        late: isLateRole[from.role]! + isLateRole[to.role]!,
        atMost: from.searches.length * to.searches.length,
      })),
    )
    .filter(({ often }) => often > 0)
    .toSorted((a, b) => a.late - b.late || b.atMost - a.atMost)

  let found: (PairWitness & { late: number; often: number })[] = []
  for (const { from, to, often, late, atMost } of pairings) {
    const last = found[most - 1]
    if (last && (late > last.late || (late === last.late && atMost < last.pairs))) continue
    let pairs = 0
    for (const root of from.searches) for (const end of to.searches) pairs += isLost[root]![end]!
    if (pairs === 0) continue
    const listed = from.members
      .slice(0, most)
      .flatMap((a) =>
        to.members.slice(0, most).map((b) => ({ from: a, to: b, pairs, late, often })),
      )
    found = [...found, ...listed]
      .toSorted(
        (a, b) =>
          a.late - b.late ||
          b.pairs - a.pairs ||
          b.often - a.often ||
          a.from - b.from ||
          a.to - b.to,
      )
      .slice(0, most)
  }
  return found.map(({ from, to, pairs }) => ({ from, to, pairs }))
}
