import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDigraph, slowReach, type PlainDigraph } from '../../../tests/support/slowGraph.ts'
import { directedGraph } from '../graph/directedGraph.ts'
import { vertexCutFinder } from './vertexCut.ts'

const graphOf = ({ vertexCount, arcs }: PlainDigraph) =>
  directedGraph(
    vertexCount,
    arcs.map(([from]) => from),
    arcs.map(([, to]) => to),
  )

const without = (arcs: PlainDigraph['arcs'], gone: readonly number[]) =>
  arcs.filter((arc) => !arc.some((vertex) => gone.includes(vertex)))

const isCut = ({ arcs, roots }: PlainDigraph, end: number, gone: readonly number[]) =>
  !slowReach(
    without(arcs, gone),
    roots.filter((root) => !gone.includes(root)),
  ).has(end)

/** The cheapest set that cuts the end off, by trying all of them. */
function slowKappa(plain: PlainDigraph, end: number, costs: readonly number[]): number {
  const removable = costs
    .map((_, vertex) => vertex)
    .filter((vertex) => vertex !== end && !plain.roots.includes(vertex))
  let least = Infinity
  for (let choice = 0; choice < 2 ** removable.length; choice++) {
    const gone = removable.filter((_, place) => (choice >> place) % 2 === 1)
    const cost = gone.reduce((sum, vertex) => sum + costs[vertex]!, 0)
    if (cost < least && isCut(plain, end, gone)) least = cost
  }
  return least
}

const settled = (value: number) => Math.round(value * 1e9) / 1e9

const ones = ({ vertexCount }: PlainDigraph) => Array.from({ length: vertexCount }, () => 1)

describe('least vertex cuts', { timeout: 60_000 }, () => {
  it('are as small as trying every set says, and cut', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const findCut = vertexCutFinder(graphOf(plain), plain.roots)
        for (const end of plain.ends) {
          const { size, vertices } = findCut(end)
          expect(size).toBe(slowKappa(plain, end, ones(plain)))
          expect(vertices.length).toBe(size === Infinity ? 0 : size)
          expect(isCut(plain, end, vertices)).toBe(size < Infinity)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are as cheap as trying every set says where vertices have costs', () => {
    const withCosts = arbitraryDigraph.chain((plain) =>
      fc.tuple(
        fc.constant(plain),
        fc.array(fc.constantFrom(0.1, 0.2, 1, 2.5, Infinity), {
          minLength: plain.vertexCount,
          maxLength: plain.vertexCount,
        }),
      ),
    )
    fc.assert(
      fc.property(withCosts, ([plain, costs]) => {
        const findCut = vertexCutFinder(graphOf(plain), plain.roots, costs)
        for (const end of plain.ends) {
          const { size, vertices } = findCut(end)
          expect(settled(size)).toBe(settled(slowKappa(plain, end, costs)))
          expect(isCut(plain, end, vertices)).toBe(size < Infinity)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are found along 70,000 entities in a row', () => {
    const length = 70_000
    const places = Array.from({ length: length - 1 }, (_, place) => place)
    const findCut = vertexCutFinder(
      directedGraph(
        length,
        places,
        places.map((place) => place + 1),
      ),
      [0],
    )
    expect(findCut(length - 1)).toEqual({ size: 1, vertices: [length - 2] })
  })
})
