import { directedGraph, type DirectedGraph } from './directedGraph.ts'

/** The same graph without any arc of the vertices flagged 1; these stay, alone. O(vertices + arcs). */
export function withoutVertices(
  { vertexCount, arcCount, forward }: DirectedGraph,
  isGone: Uint8Array,
): DirectedGraph {
  const from = new Int32Array(arcCount)
  const to = new Int32Array(arcCount)
  let count = 0
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    if (isGone[vertex] === 1) continue
    for (let slot = forward.offsets[vertex]!; slot < forward.offsets[vertex + 1]!; slot++) {
      if (isGone[forward.targets[slot]!] === 1) continue
      from[count] = vertex
      to[count++] = forward.targets[slot]!
    }
  }
  return directedGraph(vertexCount, from.subarray(0, count), to.subarray(0, count))
}
