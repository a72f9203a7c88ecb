import { adjacencyOf } from '../adjacency.ts'

/**
 * Strong components: the component number of each vertex. Numbers run against the arcs: an arc between two
 * components leads from the larger number to the smaller one.
 *
 * Reference: R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972).
 * Complexity: O(V + E), without recursion.
 */
export function strongComponents(
  size: number,
  arcs: Iterable<readonly [number, number]>,
): { readonly of: Int32Array; readonly count: number } {
  const { start, to } = adjacencyOf(size, arcs)
  const of = new Int32Array(size).fill(-1)
  const visit = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const next = start.slice(0, size)
  const open: number[] = []
  let clock = 0
  let count = 0

  for (let root = 0; root < size; root++) {
    if (visit[root] !== -1) continue
    const path = [root]
    while (path.length > 0) {
      const vertex = path.at(-1)!
      if (visit[vertex] === -1) {
        visit[vertex] = low[vertex] = clock++
        open.push(vertex)
      }
      if (next[vertex]! < start[vertex + 1]!) {
        const target = to[next[vertex]!++]!
        if (visit[target] === -1) path.push(target)
        else if (of[target] === -1) low[vertex] = Math.min(low[vertex]!, visit[target]!)
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[vertex]!)
      if (low[vertex] !== visit[vertex]) continue
      for (let member = -1; member !== vertex;) {
        member = open.pop()!
        of[member] = count
      }
      count++
    }
  }
  return { of, count }
}
