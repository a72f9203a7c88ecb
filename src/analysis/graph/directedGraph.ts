/** Compressed rows: the neighbours of vertex v are `targets[offsets[v] … offsets[v + 1] - 1]`. */
export interface Adjacency {
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/** A simple digraph on vertices 0 … vertexCount - 1, readable along and against its arcs. */
export interface DirectedGraph {
  readonly vertexCount: number
  readonly arcCount: number
  readonly forward: Adjacency
  readonly backward: Adjacency
}

/** Compressed rows of the pairs (from[i], to[i]); within a row in the order of the pairs. O(vertices + pairs). */
export function adjacencyOf(
  vertexCount: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): Adjacency {
  const offsets = new Int32Array(vertexCount + 1)
  for (let pair = 0; pair < from.length; pair++) offsets[from[pair]! + 1]! += 1
  for (let vertex = 0; vertex < vertexCount; vertex++) offsets[vertex + 1]! += offsets[vertex]!
  const next = offsets.slice()
  const targets = new Int32Array(from.length)
  for (let pair = 0; pair < from.length; pair++) targets[next[from[pair]!]!++] = to[pair]!
  return { offsets, targets }
}

/** Every pair once, loops dropped, ordered by its first end. Which came first among equals does not matter. */
function distinctPairs(vertexCount: number, from: ArrayLike<number>, to: ArrayLike<number>) {
  const { offsets, targets } = adjacencyOf(vertexCount, from, to)
  const seenFrom = new Int32Array(vertexCount).fill(-1)
  const sources = new Int32Array(targets.length)
  const kept = new Int32Array(targets.length)
  let count = 0
  for (let source = 0; source < vertexCount; source++) {
    for (let slot = offsets[source]!; slot < offsets[source + 1]!; slot++) {
      const target = targets[slot]!
      if (target === source || seenFrom[target] === source) continue
      seenFrom[target] = source
      sources[count] = source
      kept[count++] = target
    }
  }
  return { sources: sources.subarray(0, count), targets: kept.subarray(0, count) }
}

/**
 * The simple digraph of the arcs (from[i], to[i]): loops dropped, parallel arcs merged. O(vertices + arcs).
 * Neighbours keep the order in which their first arc was given, so equal input gives equal output bit for bit.
 */
export function directedGraph(
  vertexCount: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): DirectedGraph {
  const { sources, targets } = distinctPairs(vertexCount, from, to)
  return {
    vertexCount,
    arcCount: sources.length,
    forward: adjacencyOf(vertexCount, sources, targets),
    backward: adjacencyOf(vertexCount, targets, sources),
  }
}
