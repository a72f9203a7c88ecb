import { adjacencyOf } from './adjacency.ts'

/** Connected components of an undirected graph, largest first, ties by smallest vertex; members ascending. O(V + E). */
export function connectedComponents(
  size: number,
  pairs: Iterable<readonly [number, number]>,
): number[][] {
  const { start, to } = adjacencyOf(size, pairs, true)
  const seen = new Uint8Array(size)
  const components: number[][] = []
  for (let root = 0; root < size; root++) {
    if (seen[root]) continue
    seen[root] = 1
    const component = [root]
    for (let next = 0; next < component.length; next++) {
      const vertex = component[next]!
      for (let place = start[vertex]!; place < start[vertex + 1]!; place++) {
        const neighbour = to[place]!
        if (seen[neighbour]) continue
        seen[neighbour] = 1
        component.push(neighbour)
      }
    }
    components.push(component.toSorted((a, b) => a - b))
  }
  return components.toSorted((a, b) => b.length - a.length || a[0]! - b[0]!)
}
