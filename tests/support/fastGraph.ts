import { slowReach, type PlainDigraph } from './slowGraph.ts'
import { type Partition } from '../../src/analysis/algorithm/connectedComponents.ts'
import { directedGraph } from '../../src/analysis/graph/directedGraph.ts'
import { undirectedGraph } from '../../src/analysis/graph/undirectedGraph.ts'

export const RUNS = { numRuns: 200 }

export function fast({ vertexCount, arcs, roots, ends }: PlainDigraph) {
  const from = arcs.map(([a]) => a)
  const to = arcs.map(([, b]) => b)
  return {
    digraph: directedGraph(vertexCount, from, to),
    graph: undirectedGraph(vertexCount, from, to),
    vertices: Array.from({ length: vertexCount }, (_, vertex) => vertex),
    bothWays: arcs.flatMap(([a, b]): [number, number][] => [
      [a, b],
      [b, a],
    ]),
    isRoot: flags(vertexCount, roots),
    isEnd: flags(vertexCount, ends),
  }
}

const flags = (count: number, set: readonly number[]) =>
  Uint8Array.from({ length: count }, (_, vertex) => Number(set.includes(vertex)))

export const sameParts = ({ of }: Partition, a: number, b: number) => of[a] === of[b]

/** Components left among the others when one vertex is gone. */
export function slowComponents(
  arcs: PlainDigraph['arcs'],
  vertices: readonly number[],
  without?: number,
) {
  const left = new Set(vertices.filter((vertex) => vertex !== without))
  let count = 0
  for (const vertex of left) {
    count += 1
    for (const reached of slowReach(arcs, [vertex], without)) left.delete(reached)
  }
  return count
}
