import type { DirectedGraph } from '../graph/directedGraph.ts'
import { strongPartsFinder } from './strongParts.ts'

/** How one end is held together with the roots. */
export interface MinimumCut {
  /** Least number of vertices, neither root nor this end, whose removal leaves no path from any root; Infinity next to a root. */
  readonly kappa: number
  /** Every vertex that belongs to at least one such least set; empty where κ is 0 or Infinity. */
  readonly members: Int32Array
}

const NONE = -1

/**
 * Finds κ of one end after the other and who may take part in it. A vertex v is a member exactly when κ falls by one
 * without it; that needs no second flow: in the residual graph of a largest flow, v is in a least cut exactly when no path leads
 * round it from its near side to its far side, that is, when the two sides lie in different strong components.
 *
 * Disjoint paths by E. A. Dinic, Algorithm for solution of a problem of maximum flow in a network with power estimation,
 * Soviet Math. Dokl. 11 (1970) 1277–1280, on the graph with every vertex split in two (K. Menger 1927); all least cuts after
 * J.-C. Picard, M. Queyranne, On the structure of all minimum cuts in a network and applications, Math. Program.
 * Study 13 (1980) 8–16. O(arcs · √vertices) time an end at worst, only over what reaches it; O(vertices) space, shared by
 * all calls. Searches run from the end against the arcs until they meet a root. Roots are never removed, other ends are.
 * Parallel arcs and loops change nothing. `gone` holds 1 for vertices taken as removed, roots among them.
 */
export function minimumCutFinder(
  { vertexCount, backward }: DirectedGraph,
  roots: ArrayLike<number>,
  gone?: Uint8Array,
): (end: number) => MinimumCut {
  const { offsets, targets } = backward
  const goal = 2 * vertexCount
  const isRoot = new Uint8Array(vertexCount)
  for (let place = 0; place < roots.length; place++) isRoot[roots[place]!] = 1
  /** The paths of the flow: toward the roots, `goal` after the last, and toward the end. */
  const next = new Int32Array(vertexCount).fill(NONE)
  const previous = new Int32Array(vertexCount).fill(NONE)
  const level = new Int32Array(goal + 1)
  const tried = new Int32Array(goal + 1)
  const queue = new Int32Array(goal + 1)
  let lasts: number[] = []

  // Vertex v is entered at state 2v and left at 2v + 1.
  const successor = (state: number, index: number): number => {
    if (state === goal) return index < lasts.length ? 2 * lasts[index]! + 1 : NONE
    const vertex = state >> 1
    const before = previous[vertex]!
    if ((state & 1) === 0) return index > 0 ? NONE : 2 * (before === NONE ? vertex : before) + 1
    const slot = offsets[vertex]! + index
    const rowEnd = offsets[vertex + 1]!
    if (slot > rowEnd) return NONE
    if (slot === rowEnd) return before === NONE ? NONE : 2 * vertex
    const target = targets[slot]!
    if (gone?.[target] === 1) return state
    return isRoot[target] === 1 ? goal : 2 * target
  }

  /** Levels of a breadth-first search up to the goal; returns how many states were met. */
  const search = (end: number): number => {
    queue[0] = 2 * end + 1
    level[queue[0]] = 1
    let tail = 1
    for (let head = 0; head < tail && level[goal] === 0; head++) {
      const state = queue[head]!
      for (let index = 0, to = successor(state, 0); to !== NONE; to = successor(state, ++index)) {
        if (level[to] !== 0) continue
        level[to] = level[state]! + 1
        queue[tail++] = to
      }
    }
    for (let place = 0; place < tail; place++) tried[queue[place]!] = 0
    return tail
  }

  const trail = new Int32Array(goal + 1)
  /** The length of a path along the levels that has not been used, left in `trail`; 0 when there is none any more. */
  const follow = (end: number): number => {
    trail[0] = 2 * end + 1
    for (let depth = 1; depth > 0;) {
      const state = trail[depth - 1]!
      const to = successor(state, tried[state]!++)
      if (to === NONE) {
        depth -= 1
        if (depth > 0) level[state] = NONE
      } else if (level[to] === level[state]! + 1) {
        if (to === goal) return depth
        trail[depth++] = to
      }
    }
    return 0
  }

  /** Adds the found path to the flow; where it runs back along a path, the two swap what is left of them. */
  const take = (length: number, end: number) => {
    for (let place = 0; place < length; place++) {
      const state = trail[place]!
      if (place > 0) level[state] = NONE
      if ((state & 1) === 0) continue
      const vertex = state >> 1
      const to = place + 1 < length ? trail[place + 1]! : goal
      if (to === 2 * vertex) next[vertex] = previous[vertex] = NONE
      else {
        if (vertex !== end) next[vertex] = to === goal ? goal : to >> 1
        if (to === goal) continue
        previous[to >> 1] = vertex
      }
    }
  }

  /** The vertices on the paths of the flow, path by path. */
  const carrying = (end: number): number[] => {
    const found: number[] = []
    lasts = []
    for (let slot = offsets[end]!; slot < offsets[end + 1]!; slot++) {
      let vertex = targets[slot]!
      if (previous[vertex] !== end) continue
      for (; vertex !== goal; vertex = next[vertex]!) {
        found.push(vertex)
        if (next[vertex] === goal) lasts.push(vertex)
      }
    }
    return found
  }

  const partsFrom = strongPartsFinder(goal + 1, successor)

  return (end) => {
    for (let slot = offsets[end]!; slot < offsets[end + 1]!; slot++) {
      const from = targets[slot]!
      if (isRoot[from] === 1 && gone?.[from] !== 1)
        return { kappa: Infinity, members: new Int32Array() }
    }
    let kappa = 0
    for (let isMore = true; isMore;) {
      const met = search(end)
      isMore = level[goal] !== 0
      if (isMore) {
        for (let length = follow(end); length > 0; length = follow(end)) {
          take(length, end)
          kappa += 1
        }
      }
      for (let place = 0; place < met; place++) level[queue[place]!] = 0
    }
    const onPaths = carrying(end)
    const part = partsFrom(goal)
    const members = Int32Array.from(onPaths.filter((v) => part[2 * v] !== part[2 * v + 1]))
    for (const vertex of onPaths) next[vertex] = previous[vertex] = NONE
    return { kappa, members }
  }
}
