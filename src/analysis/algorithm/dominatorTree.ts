import type { Adjacency } from '../graph/directedGraph.ts'

/**
 * Dominators of everything reached from a set of roots. Reached vertices carry the numbers 1 … count in depth-first
 * order; 0 is the super-source before all roots. Vertex i is dominated by the chain `parent[i]`, its parent, … down to 0.
 * A parent's number is always lower than its child's.
 */
export interface DominatorTree {
  readonly count: number
  /** vertex by number; place 0 is unused */
  readonly vertices: Int32Array
  /** immediate dominator by number, as a number */
  readonly parent: Int32Array
  /** number by vertex; 0 for what is not reached */
  readonly numbers: Int32Array
}

/**
 * A finder of dominator trees over one graph. `forward` and `backward` are the same arcs in both directions; swap them for
 * dominators against the arcs. The tree of a call is overwritten by the next call, so that thousands of trees cost no
 * memory.
 *
 * T. Lengauer, R. E. Tarjan, A fast algorithm for finding dominators in a flowgraph, ACM TOPLAS 1 (1979) 121–141, the
 * simple version with path compression, depth-first search and compression on explicit stacks. O(arcs · log vertices)
 * time over what is reached, O(vertices) space. Several roots hang under one super-source, so no root dominates what
 * another reaches without it. Parallel arcs and loops change nothing.
 */
export function dominatorFinder(
  forward: Adjacency,
  backward: Adjacency,
): (roots: ArrayLike<number>) => DominatorTree {
  const size = forward.offsets.length
  const numbers = new Int32Array(size - 1)
  const vertices = new Int32Array(size)
  const depthFirstParent = new Int32Array(size)
  const semi = new Int32Array(size)
  const label = new Int32Array(size)
  const ancestor = new Int32Array(size)
  const bucket = new Int32Array(size)
  const nextInBucket = new Int32Array(size)
  const parent = new Int32Array(size)
  const isRoot = new Uint8Array(size)
  const nextSlot = new Int32Array(size)
  const stack = new Int32Array(size)
  let count = 0

  const number = (vertex: number, from: number) => {
    count += 1
    numbers[vertex] = count
    vertices[count] = vertex
    depthFirstParent[count] = from
    nextSlot[count] = forward.offsets[vertex]!
  }

  const search = (root: number) => {
    number(root, 0)
    stack[0] = count
    let depth = 1
    while (depth > 0) {
      const from = stack[depth - 1]!
      const slot = nextSlot[from]!++
      if (slot >= forward.offsets[vertices[from]! + 1]!) {
        depth -= 1
        continue
      }
      const target = forward.targets[slot]!
      if (numbers[target] !== 0) continue
      number(target, from)
      stack[depth++] = count
    }
  }

  /** The number with the least semidominator on the linked path above, itself included. */
  const best = (of: number): number => {
    if (ancestor[of] === -1) return of
    let depth = 0
    let place = of
    while (ancestor[ancestor[place]!] !== -1) {
      stack[depth++] = place
      place = ancestor[place]!
    }
    while (depth > 0) {
      place = stack[--depth]!
      const above = ancestor[place]!
      if (semi[label[above]!]! < semi[label[place]!]!) label[place] = label[above]!
      ancestor[place] = ancestor[above]!
    }
    return label[of]!
  }

  const semidominator = (of: number): number => {
    const vertex = vertices[of]!
    let least = isRoot[of] ? 0 : of
    for (let slot = backward.offsets[vertex]!; slot < backward.offsets[vertex + 1]!; slot++) {
      const from = numbers[backward.targets[slot]!]!
      if (from !== 0) least = Math.min(least, semi[best(from)]!)
    }
    return least
  }

  const emptyBucket = (of: number) => {
    for (let place = bucket[of]!; place !== -1; place = nextInBucket[place]!) {
      const candidate = best(place)
      parent[place] = semi[candidate]! < semi[place]! ? candidate : of
    }
    bucket[of] = -1
  }

  return (roots) => {
    for (let place = 1; place <= count; place++) {
      numbers[vertices[place]!] = 0
      isRoot[place] = 0
    }
    count = 0
    for (let place = 0; place < roots.length; place++) {
      if (numbers[roots[place]!] === 0) search(roots[place]!)
      isRoot[numbers[roots[place]!]!] = 1
    }
    for (let place = 0; place <= count; place++) {
      semi[place] = label[place] = place
      ancestor[place] = bucket[place] = -1
    }
    for (let place = count; place > 0; place--) {
      semi[place] = semidominator(place)
      nextInBucket[place] = bucket[semi[place]!]!
      bucket[semi[place]!] = place
      ancestor[place] = depthFirstParent[place]!
      emptyBucket(depthFirstParent[place]!)
    }
    for (let place = 1; place <= count; place++) {
      if (parent[place] !== semi[place]) parent[place] = parent[parent[place]!]!
    }
    return { count, vertices, parent, numbers }
  }
}
