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

/** What is kept of a vertex on the trail: itself, its next slot, the least time seen from below it, the edge it was entered by. */
const FRAME = 4
const NEXT_SLOT = 1
const LOWEST = 2
const EDGE_INTO = 3

/**
 * Articulation points, bridges and blocks (maximal two-connected parts and single edges), and the pairs of others that
 * each vertex alone holds together: when a block closes below a vertex, the depth-first subtree under it is one of the
 * pieces that its removal leaves.
 *
 * J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation, Commun. ACM 16 (1973) 372–378;
 * with an explicit stack, so that depth is bound by memory only, whose frames lie side by side, so that large graphs stay
 * quick. O(vertices + edges) time and space. Loops are dropped and parallel edges merged before; a bridge of the
 * multigraph is a bridge here of multiplicity one. An isolated vertex belongs to no block.
 */
export function cutStructure(graph: UndirectedGraph): CutStructure {
  const { vertexCount, edgeCount, offsets, neighbours, edges } = graph
  const isArticulation = new Uint8Array(vertexCount)
  const blockOf = new Int32Array(edgeCount)
  const bridges: number[] = []
  let blockCount = 0

  const found = new Int32Array(vertexCount)
  const trail = new Int32Array(FRAME * vertexCount)
  const openEdges = new Int32Array(edgeCount)
  let openCount = 0
  let time = 0
  const order = new Int32Array(vertexCount)
  const inPieces = new Int32Array(vertexCount)
  const pairsInPieces = new Float64Array(vertexCount)
  const pairsJoined = new Float64Array(vertexCount)
  const componentSize = new Int32Array(vertexCount)

  const enter = (frame: number, vertex: number, edge: number) => {
    order[time] = vertex
    time += 1
    found[vertex] = time
    trail[frame] = vertex
    trail[frame + NEXT_SLOT] = offsets[vertex]!
    trail[frame + LOWEST] = time
    trail[frame + EDGE_INTO] = edge
  }

  /** How many were found from a vertex on, itself included: its depth-first subtree when it is left. */
  const foundSince = (vertex: number) => time - found[vertex]! + 1

  const closeComponent = (root: number) => {
    const size = foundSince(root)
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

  /** Looks at the neighbours of the vertex on top until one is new, and opens the edges to what lies above; the slot of that one. */
  const nextNew = (frame: number): number => {
    const vertex = trail[frame]!
    const foundAt = found[vertex]!
    const edgeInto = trail[frame + EDGE_INTO]!
    const end = offsets[vertex + 1]!
    for (let slot = trail[frame + NEXT_SLOT]!; slot < end; slot++) {
      const neighbourFoundAt = found[neighbours[slot]!]!
      if (neighbourFoundAt === 0) return slot
      if (neighbourFoundAt >= foundAt || edges[slot] === edgeInto) continue
      openEdges[openCount++] = edges[slot]!
      if (neighbourFoundAt < trail[frame + LOWEST]!) trail[frame + LOWEST] = neighbourFoundAt
    }
    return -1
  }

  for (let root = 0; root < vertexCount; root++) {
    if (found[root] !== 0) continue
    let blocksAtRoot = 0
    let frame = 0
    enter(frame, root, -1)
    while (frame >= 0) {
      const slot = nextNew(frame)
      if (slot !== -1) {
        const edge = edges[slot]!
        openEdges[openCount++] = edge
        trail[frame + NEXT_SLOT] = slot + 1
        frame += FRAME
        enter(frame, neighbours[slot]!, edge)
        continue
      }
      const piece = foundSince(trail[frame]!)
      const lowest = trail[frame + LOWEST]!
      const edgeInto = trail[frame + EDGE_INTO]!
      frame -= FRAME
      if (frame < 0) break
      const parent = trail[frame]!
      if (lowest < trail[frame + LOWEST]!) trail[frame + LOWEST] = lowest
      if (lowest < found[parent]!) continue
      if (parent === root) blocksAtRoot += 1
      if (parent !== root || blocksAtRoot > 1) isArticulation[parent] = 1
      inPieces[parent]! += piece
      pairsInPieces[parent]! += pairsAmong(piece)
      closeBlock(edgeInto)
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
