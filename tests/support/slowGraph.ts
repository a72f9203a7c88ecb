import * as fc from 'fast-check'

/** A digraph as plain pairs, loops and parallel arcs included, with roots and ends that share no vertex. */
export interface PlainDigraph {
  readonly vertexCount: number
  readonly arcs: readonly (readonly [number, number])[]
  readonly roots: readonly number[]
  readonly ends: readonly number[]
}

/** Random digraphs of up to ten vertices and so many arcs. */
function digraphs(maxArcs: number): fc.Arbitrary<PlainDigraph> {
  return fc
    .integer({ min: 1, max: 10 })
    .chain((vertexCount) => {
      const vertex = fc.integer({ min: 0, max: vertexCount - 1 })
      return fc.record({
        vertexCount: fc.constant(vertexCount),
        arcs: fc.array(fc.tuple(vertex, vertex), { maxLength: maxArcs }),
        roles: fc.array(fc.constantFrom('root', 'end', 'inside', 'inside'), {
          minLength: vertexCount,
          maxLength: vertexCount,
        }),
      })
    })
    .map(({ vertexCount, arcs, roles }) => ({
      vertexCount,
      arcs,
      roots: roles.flatMap((role, vertex) => (role === 'root' ? [vertex] : [])),
      ends: roles.flatMap((role, vertex) => (role === 'end' ? [vertex] : [])),
    }))
}

/** Sparse enough that something cuts and dense enough that something does not. */
export const arbitraryDigraph = digraphs(22)
/** Dense enough that it takes several vertices to cut. */
export const arbitraryDenseDigraph = digraphs(50)

/** What can be reached from the starts, the obvious way: look at every arc until nothing is new. */
export function slowReach(
  arcs: PlainDigraph['arcs'],
  starts: readonly number[],
  without?: number,
): Set<number> {
  const reached = new Set(starts.filter((start) => start !== without))
  for (let before = -1; before !== reached.size;) {
    before = reached.size
    for (const [from, to] of arcs) if (reached.has(from) && to !== without) reached.add(to)
  }
  return reached
}

/** Every shortest path from a start to an end, each as the list of its vertices; distinct vertices make distinct paths. */
export function slowShortestPaths(
  arcs: PlainDigraph['arcs'],
  start: number,
  end: number,
): number[][] {
  let paths: number[][] = [[start]]
  const passed = new Set([start])
  while (paths.length > 0) {
    const done = paths.filter((path) => path.at(-1) === end)
    if (done.length > 0) return done
    const longer = new Map<string, number[]>()
    for (const path of paths) {
      for (const [from, to] of arcs) {
        if (from === path.at(-1) && !passed.has(to)) longer.set([...path, to].join(), [...path, to])
      }
    }
    paths = [...longer.values()]
    for (const path of paths) passed.add(path.at(-1)!)
  }
  return []
}
