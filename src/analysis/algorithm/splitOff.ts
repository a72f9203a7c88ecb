import type { DirectedGraph } from '../graph/directedGraph.ts'

/**
 * The vertices that come apart from the largest piece of its component when one vertex is gone, arcs taken both ways,
 * ascending; among equally large pieces the one that holds the lowest vertex stays. None unless it is a cut vertex.
 *
 * Breadth-first search from its neighbours. O(vertices + arcs) time and space.
 */
export function splitOffBy(
  { vertexCount, forward, backward }: DirectedGraph,
  gone: number,
): Int32Array {
  const isSeen = new Uint8Array(vertexCount)
  isSeen[gone] = 1
  const pieces: number[][] = []
  const neighbours = (vertex: number) =>
    [forward, backward].flatMap(({ offsets, targets }) => [
      ...targets.subarray(offsets[vertex], offsets[vertex + 1]),
    ])
  for (const start of neighbours(gone).toSorted((a, b) => a - b)) {
    if (isSeen[start] === 1) continue
    isSeen[start] = 1
    const piece = [start]
    for (const vertex of piece) {
      for (const next of neighbours(vertex)) {
        if (isSeen[next] === 1) continue
        isSeen[next] = 1
        piece.push(next)
      }
    }
    pieces.push(piece.toSorted((a, b) => a - b))
  }
  const byWeight = pieces.toSorted((a, b) => b.length - a.length || a[0]! - b[0]!)
  return Int32Array.from(byWeight.slice(1).flat()).toSorted()
}
