/** Neighbours in compressed rows: those of vertex v are `to[start[v]]` up to `to[start[v + 1]]`. */
export interface Adjacency {
  readonly start: Int32Array
  readonly to: Int32Array
}

/** Builds rows from pairs of vertices below `size`; the neighbours of a vertex keep the order of the pairs. O(V + E). */
export function adjacencyOf(
  size: number,
  pairs: Iterable<readonly [number, number]>,
  both = false,
): Adjacency {
  const list = [...pairs]
  const start = new Int32Array(size + 1)
  for (const [from, to] of list) {
    start[from + 1]! += 1
    if (both) start[to + 1]! += 1
  }
  for (let vertex = 0; vertex < size; vertex++) start[vertex + 1]! += start[vertex]!
  const next = start.slice(0, size)
  const to = new Int32Array(start[size]!)
  for (const [from, target] of list) {
    to[next[from]!++] = target
    if (both) to[next[target]!++] = from
  }
  return { start, to }
}

/** The neighbours of a vertex. */
export function neighboursOf({ start, to }: Adjacency, vertex: number): Int32Array {
  return to.subarray(start[vertex], start[vertex + 1])
}
