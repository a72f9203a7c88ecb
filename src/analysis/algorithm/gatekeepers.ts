import type { DirectedGraph } from '../graph/directedGraph.ts'
import { Grouper, type Grouped } from '../graph/grouped.ts'
import { dominatorFinder } from './dominatorTree.ts'

/**
 * For every vertex, the ends that depend on it alone: those it strictly dominates from a super-source over all roots, so that without it
 * no root reaches them. Roots are in the answer too where everything passes through one; whoever scores leaves them out.
 *
 * Dominators by Lengauer and Tarjan, see `dominatorTree.ts`. O(arcs · log vertices + answers).
 */
export function dependentsOfGatekeepers(
  { vertexCount, forward, backward }: DirectedGraph,
  roots: ArrayLike<number>,
  ends: ArrayLike<number>,
): Grouped {
  const { vertices, parent, numbers } = dominatorFinder(forward, backward)(roots)
  const dependents = new Grouper()
  for (let place = 0; place < ends.length; place++) {
    const end = ends[place]!
    if (numbers[end] === 0) continue
    for (let number = parent[numbers[end]!]!; number !== 0; number = parent[number]!) {
      dependents.add(vertices[number]!, end)
    }
  }
  return dependents.grouped(vertexCount)
}
