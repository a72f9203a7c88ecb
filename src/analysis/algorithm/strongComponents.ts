import type { DirectedGraph } from '../graph/directedGraph.ts'
import type { Partition } from './connectedComponents.ts'

/**
 * Strongly connected components of a digraph, numbered in reverse topological order: an arc between two components
 * leads from the higher number to the lower.
 *
 * R. E. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972) 146–160; with an explicit
 * stack, so that depth is bound by memory only. O(vertices + arcs) time, O(vertices) space. A vertex on no cycle is a
 * component of its own. Parallel arcs and loops change nothing.
 */
export function strongComponents({ vertexCount, forward }: DirectedGraph): Partition {
  const { offsets, targets } = forward
  const of = new Int32Array(vertexCount).fill(-1)
  const found = new Int32Array(vertexCount)
  const lowest = new Int32Array(vertexCount)
  const nextSlot = offsets.slice(0, vertexCount)
  const trail = new Int32Array(vertexCount)
  const open = new Int32Array(vertexCount)
  let time = 0
  let openCount = 0
  let count = 0

  const enter = (vertex: number) => {
    time += 1
    found[vertex] = lowest[vertex] = time
    open[openCount++] = vertex
  }
  const closeComponent = (root: number) => {
    let member = -1
    while (member !== root) {
      member = open[--openCount]!
      of[member] = count
    }
    count += 1
  }

  for (let start = 0; start < vertexCount; start++) {
    if (found[start] !== 0) continue
    trail[0] = start
    enter(start)
    let depth = 1
    while (depth > 0) {
      const vertex = trail[depth - 1]!
      if (nextSlot[vertex]! < offsets[vertex + 1]!) {
        const target = targets[nextSlot[vertex]!++]!
        if (found[target] === 0) {
          enter(target)
          trail[depth++] = target
        } else if (of[target] === -1 && found[target]! < lowest[vertex]!) {
          lowest[vertex] = found[target]!
        }
        continue
      }
      depth -= 1
      if (lowest[vertex] === found[vertex]) closeComponent(vertex)
      const parent = depth > 0 ? trail[depth - 1]! : -1
      if (parent !== -1 && lowest[vertex]! < lowest[parent]!) lowest[parent] = lowest[vertex]!
    }
  }
  return { count, of }
}
