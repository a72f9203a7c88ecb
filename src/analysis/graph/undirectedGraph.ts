import { adjacencyOf } from './directedGraph.ts'

/**
 * A simple graph on vertices 0 … vertexCount - 1. Edge e joins `low[e]` and `high[e]` with low < high and stands for
 * `multiplicity[e]` parallel edges. Row slots carry the neighbour in `neighbours` and the edge in `edges`.
 */
export interface UndirectedGraph {
  readonly vertexCount: number
  readonly edgeCount: number
  readonly offsets: Int32Array
  readonly neighbours: Int32Array
  readonly edges: Int32Array
  readonly low: Int32Array
  readonly high: Int32Array
  readonly multiplicity: Int32Array
}

/** The simple graph of the edges {a[i], b[i]}: loops dropped, parallel edges merged and counted. O(vertices + edges). */
export function undirectedGraph(
  vertexCount: number,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): UndirectedGraph {
  const lows = Int32Array.from(a, (end, pair) => Math.min(end, b[pair]!))
  const highs = Int32Array.from(a, (end, pair) => Math.max(end, b[pair]!))
  const rows = adjacencyOf(vertexCount, lows, highs)
  const edgeTo = new Int32Array(vertexCount).fill(-1)
  const low = new Int32Array(lows.length)
  const high = new Int32Array(lows.length)
  const multiplicity = new Int32Array(lows.length)
  let edgeCount = 0
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    const firstEdge = edgeCount
    for (let slot = rows.offsets[vertex]!; slot < rows.offsets[vertex + 1]!; slot++) {
      const other = rows.targets[slot]!
      if (other === vertex) continue
      if (edgeTo[other]! < firstEdge) {
        edgeTo[other] = edgeCount
        low[edgeCount] = vertex
        high[edgeCount++] = other
      }
      multiplicity[edgeTo[other]!]! += 1
    }
  }
  return compress(
    vertexCount,
    low.slice(0, edgeCount),
    high.slice(0, edgeCount),
    multiplicity.slice(0, edgeCount),
  )
}

function compress(
  vertexCount: number,
  low: Int32Array,
  high: Int32Array,
  multiplicity: Int32Array,
): UndirectedGraph {
  const ends = new Int32Array(2 * low.length)
  const slots = new Int32Array(2 * low.length)
  for (let edge = 0; edge < low.length; edge++) {
    ends[2 * edge] = low[edge]!
    ends[2 * edge + 1] = high[edge]!
    slots[2 * edge] = slots[2 * edge + 1] = edge
  }
  const { offsets, targets: edges } = adjacencyOf(vertexCount, ends, slots)
  const neighbours = new Int32Array(edges.length)
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      const edge = edges[slot]!
      neighbours[slot] = low[edge] === vertex ? high[edge]! : low[edge]!
    }
  }
  return {
    vertexCount,
    edgeCount: low.length,
    offsets,
    neighbours,
    edges,
    low,
    high,
    multiplicity,
  }
}
