import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDigraph } from '../../../tests/support/slowGraph.ts'
import { undirectedGraph } from '../graph/undirectedGraph.ts'
import { finish } from '../../lib/steps.ts'
import { betweennessSteps } from './betweenness.ts'
import { foldPendantTrees } from './pendantTrees.ts'

const graphOf = (edges: readonly (readonly [number, number])[], vertexCount: number) =>
  undirectedGraph(
    vertexCount,
    edges.map(([a]) => a),
    edges.map(([, b]) => b),
  )

describe('folding pendant trees', () => {
  it('leaves a triangle, whose corner stands for the two that hang from it', () => {
    const triangle = [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const
    const { vertexOf, weights, settled, core } = foldPendantTrees(
      graphOf([...triangle, [0, 3], [3, 4]], 5),
    )
    expect([...vertexOf]).toEqual([0, 1, 2])
    expect([...weights]).toEqual([3, 1, 1])
    // 3 lies between 4 and the triangle; 0 between what hangs from it and the two others.
    expect([...settled]).toEqual([4, 0, 0, 3, 0])
    expect([...core.offsets]).toEqual([0, 2, 4, 6])
  })

  it('leaves nothing of a tree, and of a tree nothing is left to count', () => {
    const { vertexOf, settled } = foldPendantTrees(
      graphOf(
        [
          [0, 1],
          [0, 2],
          [0, 3],
          [3, 4],
        ],
        5,
      ),
    )
    expect([...vertexOf]).toEqual([])
    expect([...settled]).toEqual([5, 0, 0, 3, 0])
  })

  it('folds a chain of 70,000 one by one', () => {
    const length = 70_000
    const chain = undirectedGraph(
      length,
      Int32Array.from({ length: length - 1 }, (_, place) => place),
      Int32Array.from({ length: length - 1 }, (_, place) => place + 1),
    )
    const { core, settled } = foldPendantTrees(chain)
    expect(core.offsets.length).toBe(1)
    expect(settled[30_000]).toBe(30_000 * 39_999)
  })
})

describe('betweenness in parts', () => {
  it('makes up the whole when the parts are added', () => {
    fc.assert(
      fc.property(arbitraryDigraph, fc.integer({ min: 1, max: 5 }), (plain, parts) => {
        const graph = graphOf(plain.arcs, plain.vertexCount)
        const whole = finish(betweennessSteps(graph))
        const shares = Array.from({ length: parts }, (_, part) =>
          finish(betweennessSteps(graph, { part, parts })),
        )
        whole.forEach((value, vertex) => {
          const sum = shares.reduce((all, share) => all + share[vertex]!, 0)
          expect(sum).toBeCloseTo(value, 10)
        })
      }),
    )
  })
})
