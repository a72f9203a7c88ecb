import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDigraph, type PlainDigraph } from '../../../tests/support/slowGraph.ts'
import { directedGraph } from '../graph/directedGraph.ts'
import { finish } from '../../lib/steps.ts'
import { shortestSimpleRoutesSteps } from './shortestSimpleRoutes.ts'

const graphOf = ({ vertexCount, arcs }: Pick<PlainDigraph, 'vertexCount' | 'arcs'>) =>
  directedGraph(
    vertexCount,
    arcs.map(([from]) => from),
    arcs.map(([, to]) => to),
  )

const routesIn = (
  plain: Pick<PlainDigraph, 'vertexCount' | 'arcs'>,
  source: number,
  target: number,
  cap: number,
) => {
  const found = finish(shortestSimpleRoutesSteps(graphOf(plain), source, target, cap))
  return { ...found, routes: found.routes.map((route) => [...route]) }
}

/** Every route that passes nobody twice, by trying every step; the shortest first, then by number. */
function slowRoutes({ arcs }: PlainDigraph, source: number, target: number): number[][] {
  const steps = [...new Set(arcs.map((arc) => arc.join()))].map((step) =>
    step.split(',').map(Number),
  )
  const open = [[source]]
  const found: number[][] = []
  for (let route = open.pop(); route; route = open.pop()) {
    for (const [from, to] of steps) {
      if (from !== route.at(-1) || route.includes(to!)) continue
      if (to === target) found.push([...route, to])
      else open.push([...route, to!])
    }
  }
  return found.toSorted((a, b) => {
    if (a.length !== b.length) return a.length - b.length
    const place = a.findIndex((vertex, index) => vertex !== b[index])
    return a[place]! - b[place]!
  })
}

describe('the routes between two vertices', { timeout: 60_000 }, () => {
  it('are those that trying every step finds, the shortest first', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const last = plain.vertexCount - 1
        const all = last === 0 ? [] : slowRoutes(plain, 0, last)
        expect(routesIn(plain, 0, last, 1e6)).toEqual({ routes: all, isCapped: false })
      }),
      { numRuns: 300 },
    )
  })

  it('are as many of the shortest as the cap allows, and say when there are more', () => {
    const capped = fc.tuple(arbitraryDigraph, fc.integer({ min: 1, max: 6 }))
    fc.assert(
      fc.property(capped, ([plain, cap]) => {
        const last = plain.vertexCount - 1
        const all = last === 0 ? [] : slowRoutes(plain, 0, last)
        const { routes, isCapped } = routesIn(plain, 0, last, cap)
        expect(isCapped).toBe(all.length > cap)
        expect(routes.map(({ length }) => length)).toEqual(
          all.slice(0, cap).map(({ length }) => length),
        )
        const known = new Set(all.map((route) => route.join()))
        expect(new Set(routes.map((route) => route.join())).size).toBe(routes.length)
        expect(routes.filter((route) => !known.has(route.join()))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('do not lead from an entity to itself', () => {
    const triangle = {
      vertexCount: 3,
      arcs: [
        [0, 1],
        [1, 2],
        [2, 0],
      ] as [number, number][],
    }
    expect(routesIn(triangle, 0, 0, 10)).toEqual({ routes: [], isCapped: false })
  })

  it('are found among more than could ever be counted', () => {
    // Fifty rungs, each with two ways up, and a way back down everywhere.
    const rungs = 50
    const arcs = Array.from({ length: rungs }, (_, rung): [number, number][] => [
      [3 * rung, 3 * rung + 1],
      [3 * rung, 3 * rung + 2],
      [3 * rung + 1, 3 * rung + 3],
      [3 * rung + 2, 3 * rung + 3],
      [3 * rung + 3, 3 * rung],
    ]).flat()
    const { routes, isCapped } = routesIn({ vertexCount: 3 * rungs + 1, arcs }, 0, 3 * rungs, 200)
    expect([routes.length, isCapped]).toEqual([200, true])
    expect(new Set(routes.map((route) => route.join())).size).toBe(200)
    expect(routes.every(({ length }) => length === 2 * rungs + 1)).toBe(true)
  })

  it('follow 70,000 entities in a row', () => {
    const length = 70_000
    const arcs = Array.from({ length: length - 1 }, (_, place): [number, number] => [
      place,
      place + 1,
    ])
    const { routes, isCapped } = routesIn({ vertexCount: length, arcs }, 0, length - 1, 200)
    expect([routes.length, routes[0]?.length, isCapped]).toEqual([1, length, false])
  })
})
