import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arbitraryDigraph,
  slowReach,
  slowShortestPaths,
  type PlainDigraph,
} from '../../tests/support/slowGraph.ts'
import { directedBetweenness, undirectedBetweenness } from './algorithm/betweenness.ts'
import { connectedComponents } from './algorithm/connectedComponents.ts'
import { coreNumbers } from './algorithm/coreNumbers.ts'
import { cutStructure } from './algorithm/cutStructure.ts'
import { dominatorFinder } from './algorithm/dominatorTree.ts'
import { dependentsOfGatekeepers } from './algorithm/gatekeepers.ts'
import { reachableFrom } from './algorithm/reachability.ts'
import { routeShareSteps } from './algorithm/routeShare.ts'
import { splitOffBy } from './algorithm/splitOff.ts'
import { strongComponents } from './algorithm/strongComponents.ts'
import { cutPairsSteps } from './algorithm/supplyLoss.ts'
import { membersOf } from './graph/grouped.ts'
import { finish } from '../lib/steps.ts'
import { RUNS, fast, sameParts, slowComponents } from '../../tests/support/fastGraph.ts'

describe('the algorithms agree with slow, obvious versions', { timeout: 30_000 }, () => {
  it('reachability: from several starts, along and against the arcs', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const { digraph, vertices } = fast(plain)
        const ahead = slowReach(plain.arcs, plain.roots)
        const reversed = plain.arcs.map(([a, b]): [number, number] => [b, a])
        const behind = slowReach(reversed, plain.ends)
        expect([...reachableFrom(digraph.forward, plain.roots)]).toEqual(
          vertices.map((vertex) => Number(ahead.has(vertex))),
        )
        expect([...reachableFrom(digraph.backward, plain.ends)]).toEqual(
          vertices.map((vertex) => Number(behind.has(vertex))),
        )
      }),
      RUNS,
    )
  })

  it('dominators: without one, what it dominates is out of reach', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const { digraph, vertices } = fast(plain)
        const {
          numbers,
          parent,
          vertices: byNumber,
        } = dominatorFinder(digraph.forward, digraph.backward)(plain.roots)
        const reached = slowReach(plain.arcs, plain.roots)
        for (const vertex of vertices) {
          expect(numbers[vertex] !== 0).toBe(reached.has(vertex))
          if (numbers[vertex] === 0) continue
          const chain: number[] = []
          for (let number = parent[numbers[vertex]!]!; number !== 0; number = parent[number]!) {
            chain.push(byNumber[number]!)
          }
          expect(chain.toSorted((a, b) => a - b)).toEqual(
            vertices.filter(
              (other) =>
                other !== vertex &&
                reached.has(other) &&
                !slowReach(plain.arcs, plain.roots, other).has(vertex),
            ),
          )
        }
      }),
      RUNS,
    )
  })

  it('supply loss: remove each vertex and count the pairs that are lost', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const { digraph, vertices, isEnd, isRoot } = fast(plain)
        const { forward, backward } = digraph
        const ahead = finish(cutPairsSteps(forward, backward, plain.roots, isEnd))
        const behind = finish(cutPairsSteps(backward, forward, plain.ends, isRoot))
        const pairs = (without?: number) =>
          plain.roots.flatMap((root) => {
            const reached = slowReach(plain.arcs, [root], without)
            return plain.ends.filter((end) => reached.has(end)).map((end) => `${root} ${end}`)
          })
        const connected = pairs()
        expect([ahead.connected, behind.connected]).toEqual([connected.length, connected.length])
        for (const vertex of vertices) {
          const kept = new Set(pairs(vertex))
          const lost = connected
            .filter((pair) => !kept.has(pair))
            .map((pair) => pair.split(' ').map(Number) as [number, number])
          const inside = lost.filter(([root, end]) => root !== vertex && end !== vertex)
          const ends = new Set(inside.map(([, end]) => end))
          const roots = new Set(inside.map(([root]) => root))
          expect(ahead.lost[vertex]).toBe(inside.length)
          expect(behind.lost[vertex]).toBe(inside.length)
          expect([...membersOf(ahead.roots, vertex)]).toEqual(
            plain.roots.filter((r) => roots.has(r)),
          )
          expect([...membersOf(behind.roots, vertex)]).toEqual(
            plain.ends.filter((e) => ends.has(e)),
          )
        }
      }),
      RUNS,
    )
  })

  it('gatekeepers: remove each vertex and see which ends no root reaches any more', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const { digraph, vertices } = fast(plain)
        const dependents = dependentsOfGatekeepers(digraph, plain.roots, plain.ends)
        const reached = slowReach(plain.arcs, plain.roots)
        for (const vertex of vertices) {
          const left = slowReach(plain.arcs, plain.roots, vertex)
          expect([...membersOf(dependents, vertex)]).toEqual(
            plain.ends.filter((end) => end !== vertex && reached.has(end) && !left.has(end)),
          )
        }
      }),
      RUNS,
    )
  })

  it('route share: list all shortest paths of every pair and take the mean of the shares', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const { digraph, vertices, isEnd } = fast(plain)
        const found = finish(routeShareSteps(digraph.forward, plain.roots, isEnd))
        const known = vertices.map(() => 0)
        for (const root of plain.roots) {
          for (const end of plain.ends) {
            const paths = slowShortestPaths(plain.arcs, root, end)
            for (const path of paths) {
              for (const vertex of path.slice(1, -1)) known[vertex]! += 1 / paths.length
            }
          }
        }
        for (const vertex of vertices) expect(found[vertex]).toBeCloseTo(known[vertex]!, 10)
      }),
      RUNS,
    )
  })

  it('betweenness: the same over all pairs, along the arcs and without direction', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const { digraph, graph, vertices, bothWays } = fast(plain)
        const slow = (arcs: PlainDigraph['arcs']) => {
          const sums = vertices.map(() => 0)
          for (const start of vertices) {
            for (const end of vertices) {
              if (start === end) continue
              const paths = slowShortestPaths(arcs, start, end)
              for (const vertex of paths.flatMap((path) => path.slice(1, -1))) {
                sums[vertex]! += 1 / paths.length
              }
            }
          }
          return sums
        }
        const directed = directedBetweenness(digraph)
        const undirected = undirectedBetweenness(graph)
        slow(plain.arcs).forEach((sum, vertex) => expect(directed[vertex]).toBeCloseTo(sum, 10))
        slow(bothWays).forEach((sum, vertex) => expect(undirected[vertex]).toBeCloseTo(sum / 2, 10))
      }),
      { numRuns: 100 },
    )
  })

  it('components: together exactly when each reaches the other', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const { digraph, graph, vertices, bothWays } = fast(plain)
        const strong = strongComponents(digraph)
        const weak = connectedComponents(graph)
        const reach = vertices.map((vertex) => slowReach(plain.arcs, [vertex]))
        const reachBothWays = vertices.map((vertex) => slowReach(bothWays, [vertex]))
        const pairs = vertices.flatMap((a) => vertices.map((b): [number, number] => [a, b]))
        expect(pairs.map(([a, b]) => sameParts(strong, a, b))).toEqual(
          pairs.map(([a, b]) => reach[a]!.has(b) && reach[b]!.has(a)),
        )
        expect(pairs.map(([a, b]) => sameParts(weak, a, b))).toEqual(
          pairs.map(([a, b]) => reachBothWays[a]!.has(b)),
        )
        expect(new Set(strong.of).size).toBe(strong.count)
        expect(new Set(weak.of).size).toBe(weak.count)
        expect(plain.arcs.filter(([a, b]) => strong.of[a]! < strong.of[b]!)).toEqual([])
      }),
      RUNS,
    )
  })

  it('cut structure: remove each vertex and each edge and count the components', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const { graph, vertices, bothWays } = fast(plain)
        const { isArticulation, bridges, blockOf, blockCount } = cutStructure(graph)
        const whole = slowComponents(bothWays, vertices)
        for (const vertex of vertices) {
          const isIsolated = !bothWays.some(([a, b]) => a === vertex && b !== vertex)
          const left = slowComponents(bothWays, vertices, vertex) + (isIsolated ? 1 : 0)
          expect(isArticulation[vertex] === 1).toBe(left > whole)
        }
        for (let edge = 0; edge < graph.edgeCount; edge++) {
          const [low, high] = [graph.low[edge]!, graph.high[edge]!]
          const others = bothWays.filter(
            ([a, b]) => Math.min(a, b) !== low || Math.max(a, b) !== high,
          )
          expect(bridges.includes(edge)).toBe(slowComponents(others, vertices) > whole)
        }
        expect(new Set(blockOf).size).toBe(blockCount)
      }),
      RUNS,
    )
  })

  it('fragmentation: remove each vertex and count the pairs of others that come apart', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const { digraph, graph, vertices, bothWays } = fast(plain)
        const { pairsJoined, componentSize } = cutStructure(graph)
        const joined = (a: number, b: number, without?: number) =>
          slowReach(bothWays, [a], without).has(b)
        for (const vertex of vertices) {
          const others = vertices.filter((other) => other !== vertex)
          const pairs = others.flatMap((a) =>
            others.filter((b) => a < b && joined(a, b)).map((b): [number, number] => [a, b]),
          )
          const apart = pairs.filter(([a, b]) => !joined(a, b, vertex))
          expect(pairsJoined[vertex]).toBe(apart.length)
          expect(componentSize[vertex]).toBe(slowReach(bothWays, [vertex]).size)
          const loose = splitOffBy(digraph, vertex)
          const isLoose = (other: number) => loose.includes(other)
          expect(apart.filter(([a, b]) => !isLoose(a) && !isLoose(b))).toEqual([])
          const kept = others.filter((other) => joined(vertex, other) && !isLoose(other))
          const pieces = [...loose].map((start) => slowReach(bothWays, [start], vertex).size)
          expect(Math.max(0, ...pieces)).toBeLessThanOrEqual(kept.length)
          expect(loose.length > 0).toBe(apart.length > 0)
        }
      }),
      RUNS,
    )
  })

  it('cores: peel off whoever has too few neighbours left, until nobody has', () => {
    fc.assert(
      fc.property(arbitraryDigraph, (plain) => {
        const { graph, vertices, bothWays } = fast(plain)
        const found = coreNumbers(graph)
        for (const k of [1, 2, 3, 4]) {
          let left = vertices
          for (let before = -1; before !== left.length;) {
            before = left.length
            const inside = new Set(left)
            left = left.filter((vertex) => {
              const near = bothWays.filter(([a, b]) => a === vertex && b !== a && inside.has(b))
              return new Set(near.map(([, b]) => b)).size >= k
            })
          }
          expect(vertices.filter((vertex) => found[vertex]! >= k)).toEqual(left)
        }
      }),
      RUNS,
    )
  })
})
