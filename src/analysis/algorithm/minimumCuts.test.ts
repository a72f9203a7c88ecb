import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arbitraryDenseDigraph,
  arbitraryDigraph,
  slowReach,
  type PlainDigraph,
} from '../../../tests/support/slowGraph.ts'
import { directedGraph } from '../graph/directedGraph.ts'
import { minimumCutFinder } from './minimumCuts.ts'

const read = ({ vertexCount, arcs }: PlainDigraph) =>
  directedGraph(
    vertexCount,
    arcs.map(([from]) => from),
    arcs.map(([, to]) => to),
  )

/** Least number of removable vertices without which no root reaches the end, by trying all sets, small ones first. */
function slowKappa({ vertexCount, arcs, roots }: PlainDigraph, end: number, gone: number[] = []) {
  const left = arcs.filter(([from, to]) => !gone.includes(from) && !gone.includes(to))
  const starts = roots.filter((root) => !gone.includes(root))
  const removable = Array.from({ length: vertexCount }, (_, vertex) => vertex).filter(
    (vertex) => vertex !== end && !starts.includes(vertex) && !gone.includes(vertex),
  )
  let least = Infinity
  for (let set = 0; set < 2 ** removable.length; set++) {
    const out = removable.filter((_, place) => ((set >> place) & 1) === 1)
    if (out.length >= least) continue
    const kept = left.filter(([from, to]) => !out.includes(from) && !out.includes(to))
    if (!slowReach(kept, starts).has(end)) least = out.length
  }
  return least
}

describe('least cuts', { timeout: 60_000 }, () => {
  it('are as small as the smallest of all sets, and everyone is a member without whom κ falls by one', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDigraph, arbitraryDenseDigraph), (plain) => {
        const find = minimumCutFinder(read(plain), plain.roots)
        for (const end of plain.ends) {
          const { kappa, members } = find(end)
          expect(kappa).toBe(slowKappa(plain, end))
          const others = Array.from({ length: plain.vertexCount }, (_, vertex) => vertex).filter(
            (vertex) => vertex !== end && !plain.roots.includes(vertex),
          )
          expect(members.toSorted()).toEqual(
            Int32Array.from(
              others.filter((v) => kappa !== Infinity && slowKappa(plain, end, [v]) === kappa - 1),
            ),
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leave out what is gone already, entry points too', () => {
    fc.assert(
      fc.property(arbitraryDenseDigraph, fc.nat(), (plain, pick) => {
        const removed = pick % plain.vertexCount
        const gone = new Uint8Array(plain.vertexCount)
        gone[removed] = 1
        const find = minimumCutFinder(read(plain), plain.roots, gone)
        for (const end of plain.ends.filter((vertex) => vertex !== removed)) {
          expect(find(end).kappa).toBe(slowKappa(plain, end, [removed]))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('turn a path back where greed took it the wrong way', () => {
    // 0 → 1, 2; 1 → 3, 4; 2 → 4; 3, 4 → 5: the first path must not take both middle ones.
    const graph = directedGraph(6, [0, 0, 1, 1, 2, 3, 4], [1, 2, 3, 4, 4, 5, 5])
    const { kappa, members } = minimumCutFinder(graph, [0])(5)
    expect([kappa, members.toSorted()]).toEqual([2, Int32Array.of(1, 2, 3, 4)])
  })

  it('are found at the end of a chain of 70,000', { timeout: 30_000 }, () => {
    const length = 70_000
    const from = Int32Array.from({ length: length - 1 }, (_, place) => place)
    const graph = directedGraph(
      length,
      from,
      from.map((place) => place + 1),
    )
    const { kappa, members } = minimumCutFinder(graph, [0])(length - 1)
    expect([kappa, members.length]).toEqual([1, length - 2])
  })
})
