import type { UndirectedGraph } from '../graph/undirectedGraph.ts'

/** Where an undirected graph falls apart when one vertex or one edge goes. */
export interface CutStructure {
  /** 1 for vertices whose removal leaves more components than before, within any component of the graph */
  readonly isArticulation: Uint8Array
  /** Edges whose removal separates their ends, parallel edges taken as one, ascending. */
  readonly bridges: Int32Array
  /** Number of the block each edge belongs to. */
  readonly blockOf: Int32Array
  readonly blockCount: number
  /** By vertex: pairs of other vertices that are connected through it alone. */
  readonly pairsJoined: Float64Array
  /** By vertex: how many vertices its component has, itself included. */
  readonly componentSize: Int32Array
}

const pairsAmong = (count: number) => (count * (count - 1)) / 2

/**
 * Articulation points, bridges and blocks (maximal two-connected parts and single edges), and the pairs of others that
 * each vertex alone holds together: when a block closes below a vertex, the depth-first subtree under it is one of the
 * pieces that its removal leaves.
 *
 * J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation, Commun. ACM 16 (1973) 372–378;
 * with an explicit stack, so that depth is bound by memory only. O(vertices + edges) time and space. Loops are dropped
 * and parallel edges merged before; a bridge of the multigraph is a bridge here of multiplicity one. An isolated
 * vertex belongs to no block.
 */
export function cutStructure(graph: UndirectedGraph): CutStructure {
  const { vertexCount, edgeCount, offsets, neighbours, edges } = graph
  const isArticulation = new Uint8Array(vertexCount)
  const blockOf = new Int32Array(edgeCount).fill(-1)
  const bridges: number[] = []
  let blockCount = 0

  const found = new Int32Array(vertexCount)
  const lowest = new Int32Array(vertexCount)
  const nextSlot = offsets.slice(0, vertexCount)
  const edgeInto = new Int32Array(vertexCount).fill(-1)
  const trail = new Int32Array(vertexCount)
  const openEdges = new Int32Array(edgeCount)
  let openCount = 0
  let time = 0
  const order = new Int32Array(vertexCount)
  const subtree = new Int32Array(vertexCount)
  const inPieces = new Int32Array(vertexCount)
  const pairsInPieces = new Float64Array(vertexCount)
  const pairsJoined = new Float64Array(vertexCount)
  const componentSize = new Int32Array(vertexCount)

  const enter = (vertex: number) => {
    order[time] = vertex
    subtree[vertex] = 1
    time += 1
    found[vertex] = lowest[vertex] = time
  }

  const closeComponent = (root: number) => {
    const size = subtree[root]!
    for (let place = found[root]! - 1; place < time; place++) {
      const vertex = order[place]!
      const above = size - 1 - inPieces[vertex]!
      componentSize[vertex] = size
      pairsJoined[vertex] = pairsAmong(size - 1) - pairsInPieces[vertex]! - pairsAmong(above)
    }
  }

  const closeBlock = (lastEdge: number) => {
    let size = 0
    let edge = -1
    while (edge !== lastEdge) {
      edge = openEdges[--openCount]!
      blockOf[edge] = blockCount
      size += 1
    }
    if (size === 1) bridges.push(lastEdge)
    blockCount += 1
  }

  for (let root = 0; root < vertexCount; root++) {
    if (found[root] !== 0) continue
    let blocksAtRoot = 0
    trail[0] = root
    enter(root)
    let depth = 1
    while (depth > 0) {
      const vertex = trail[depth - 1]!
      if (nextSlot[vertex]! < offsets[vertex + 1]!) {
        const slot = nextSlot[vertex]!++
        const neighbour = neighbours[slot]!
        const edge = edges[slot]!
        if (edge === edgeInto[vertex]) continue
        if (found[neighbour] === 0) {
          openEdges[openCount++] = edge
          edgeInto[neighbour] = edge
          enter(neighbour)
          trail[depth++] = neighbour
        } else if (found[neighbour]! < found[vertex]!) {
          openEdges[openCount++] = edge
          lowest[vertex] = Math.min(lowest[vertex]!, found[neighbour]!)
        }
        continue
      }
      depth -= 1
      if (depth === 0) break
      const parent = trail[depth - 1]!
      lowest[parent] = Math.min(lowest[parent]!, lowest[vertex]!)
      subtree[parent]! += subtree[vertex]!
      if (lowest[vertex]! < found[parent]!) continue
      if (parent === root) blocksAtRoot += 1
      if (parent !== root || blocksAtRoot > 1) isArticulation[parent] = 1
      inPieces[parent]! += subtree[vertex]!
      pairsInPieces[parent]! += pairsAmong(subtree[vertex]!)
      closeBlock(edgeInto[vertex]!)
    }
    closeComponent(root)
  }
  return {
    isArticulation,
    bridges: Int32Array.from(bridges).toSorted(),
    blockOf,
    blockCount,
    pairsJoined,
    componentSize,
  }
}
