import { adjacencyOf } from '../graph/directedGraph.ts'

/** A flow under way on a fixed set of arcs. Arc 2i runs from `from[i]` to `to[i]`, arc 2i + 1 is its way back. */
export interface Flow {
  /** What each arc can still take; the flow on arc 2i is what 2i + 1 can take back. */
  readonly residual: Float64Array
  /** Empties the network and gives arc 2i the capacity of its place, Infinity allowed. */
  readonly reset: (capacities: ArrayLike<number>) => void
  /**
   * Adds flow until no more fits or `limit` is reached; answers with what was added, Infinity when a path knows no
   * bound.
   */
  readonly augment: (source: number, sink: number, limit?: number) => number
  /** Whether more could flow from the source to a node, itself included; asked before the next call of anything here. */
  readonly reachFrom: (source: number) => (node: number) => boolean
}

/**
 * Maximum flow on the arcs (from[i], to[i]), parallel arcs kept apart.
 *
 * E. A. Dinic, Algorithm for solution of a problem of maximum flow in networks with power estimation, Soviet Math. Dokl. 11
 * (1970) 1277–1280; depth-first search on an explicit stack. O(nodes² · arcs) time at worst, O(√nodes · arcs) where every
 * node lets one unit through (S. Even, R. E. Tarjan, SIAM J. Comput. 4 (1975) 507–518), with a limit O(limit · arcs) for
 * unit capacities. O(nodes + arcs) space, shared by all runs.
 */
export function flowOn(nodeCount: number, from: Int32Array, to: Int32Array): Flow {
  const arcCount = 2 * from.length
  const tails = new Int32Array(arcCount)
  const heads = new Int32Array(arcCount)
  for (let place = 0; place < from.length; place++) {
    tails[2 * place] = heads[2 * place + 1] = from[place]!
    heads[2 * place] = tails[2 * place + 1] = to[place]!
  }
  const { offsets, targets: arcs } = adjacencyOf(
    nodeCount,
    tails,
    heads.map((_, arc) => arc),
  )
  const residual = new Float64Array(arcCount)
  const level = new Int32Array(nodeCount)
  const queue = new Int32Array(nodeCount)
  const nextSlot = new Int32Array(nodeCount)
  const path = new Int32Array(nodeCount)

  /** Levels by breadth-first search; false when the sink is out of reach. */
  const findLevels = (source: number, sink: number): boolean => {
    level.fill(-1)
    level[source] = 0
    queue[0] = source
    let tail = 1
    for (let head = 0; head < tail; head++) {
      const node = queue[head]!
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const arc = arcs[slot]!
        const next = heads[arc]!
        if (level[next] !== -1 || !(residual[arc]! > 0)) continue
        level[next] = level[node]! + 1
        if (next === sink) return true
        queue[tail++] = next
      }
    }
    return false
  }

  /** The next arc down a level from a node, -1 when there is none left. */
  const descend = (node: number): number => {
    for (; nextSlot[node]! < offsets[node + 1]!; nextSlot[node]! += 1) {
      const arc = arcs[nextSlot[node]!]!
      if (residual[arc]! > 0 && level[heads[arc]!] === level[node]! + 1) return arc
    }
    return -1
  }

  /** Sends what fits along the first `length` arcs of the path; answers with how many of them come before the narrowest. */
  const send = (length: number, limit: number): { amount: number; kept: number } => {
    let amount = limit
    for (let place = 0; place < length; place++) amount = Math.min(amount, residual[path[place]!]!)
    let kept = length
    for (let place = length - 1; place >= 0; place--) {
      const arc = path[place]!
      residual[arc]! -= amount
      residual[arc ^ 1]! += amount
      if (!(residual[arc]! > 0)) kept = place
    }
    return { amount, kept }
  }

  const augment = (source: number, sink: number, limit = Infinity): number => {
    let total = 0
    while (total < limit && findLevels(source, sink)) {
      nextSlot.set(offsets.subarray(0, nodeCount))
      let length = 0
      let node = source
      while (total < limit) {
        if (node === sink) {
          const { amount, kept } = send(length, limit - total)
          total += amount
          if (total === Infinity) return total
          length = kept
          node = tails[path[kept]!]!
          continue
        }
        const arc = descend(node)
        if (arc !== -1) {
          path[length++] = arc
          node = heads[arc]!
        } else {
          if (length === 0) break
          node = tails[path[--length]!]!
          nextSlot[node]! += 1
        }
      }
    }
    return total
  }

  return {
    residual,
    reset: (capacities) => {
      for (let place = 0; place < capacities.length; place++) {
        residual[2 * place] = capacities[place]!
        residual[2 * place + 1] = 0
      }
    },
    augment,
    reachFrom: (source) => {
      findLevels(source, -1)
      return (node) => level[node] !== -1
    },
  }
}
