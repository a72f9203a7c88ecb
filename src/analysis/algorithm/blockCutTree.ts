import { Grouper, type Grouped } from '../graph/grouped.ts'
import type { UndirectedGraph } from '../graph/undirectedGraph.ts'
import type { CutStructure } from './cutStructure.ts'

/** How the blocks of a graph hang together: a tree for each component, its links those of a block and a cut vertex in it. */
export interface BlockCutTree {
  /** vertices by block, ascending */
  readonly verticesOf: Grouped
  /** blocks by vertex, ascending: one for an ordinary vertex, several for a cut vertex, none for an isolated one */
  readonly blocksOf: Grouped
}

/**
 * The block-cut tree of a graph from its cut structure.
 *
 * F. Harary, G. Prins, The block-cutpoint-tree of a graph, Publ. Math. Debrecen 13 (1966) 103–107. O(vertices + edges).
 * Conventions on loops and parallel edges as in `cutStructure.ts`.
 */
export function blockCutTree(
  { vertexCount, offsets, edges }: UndirectedGraph,
  { blockOf, blockCount }: Pick<CutStructure, 'blockOf' | 'blockCount'>,
): BlockCutTree {
  const verticesOf = new Grouper()
  const seenFor = new Int32Array(blockCount).fill(-1)
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      const block = blockOf[edges[slot]!]!
      if (seenFor[block] === vertex) continue
      seenFor[block] = vertex
      verticesOf.add(block, vertex)
    }
  }
  const byBlock = verticesOf.grouped(blockCount)
  const blocksOf = new Grouper()
  for (let block = 0; block < blockCount; block++) {
    for (let place = byBlock.offsets[block]!; place < byBlock.offsets[block + 1]!; place++) {
      blocksOf.add(byBlock.members[place]!, block)
    }
  }
  return { verticesOf: byBlock, blocksOf: blocksOf.grouped(vertexCount) }
}
