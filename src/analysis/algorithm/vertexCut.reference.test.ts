import { describe, expect, it } from 'vitest'
import { numbersOf, referenceGraphs } from '../../../tests/support/referenceGraphs.ts'
import { directedGraph } from '../graph/directedGraph.ts'
import { shortestRoutesFrom } from './shortestRoutes.ts'
import { simpleRoutesCounter } from './simpleRoutes.ts'
import { vertexCutFinder } from './vertexCut.ts'

interface Sink {
  reachable: boolean
  shortestLength?: number
  kappaInterior?: number | 'Infinity'
  simpleSupplyPaths?: number
  minCuts?: string[][]
  minCostCut?: number | 'Infinity'
}

interface Expected {
  perSink: Record<string, Sink>
}

/** Routes are counted up to here in this test; the known counts stay below. */
const CAP = 1e6

const sinks = referenceGraphs<Expected>().flatMap((graph) => {
  const { at, vertexCount, from, to, entryPoints } = numbersOf(graph)
  const digraph = directedGraph(vertexCount, from, to)
  return Object.entries(graph.expected.perSink ?? {})
    .filter(([, known]) => known.reachable)
    .map(([sink, known]) => ({
      name: `${graph.id}: ${sink}`,
      graph,
      at,
      digraph,
      entryPoints,
      known,
      end: at(sink),
    }))
})

const withKnown = <Key extends keyof Sink>(key: Key) =>
  sinks.flatMap(({ known, name, ...sink }) =>
    known[key] === undefined ? [] : [{ ...sink, name: `${name}: ${key}`, answer: known[key] }],
  )

describe('the known answers by end user', () => {
  it('are there', () => {
    expect(withKnown('kappaInterior').length).toBeGreaterThan(0)
  })
  it.each(withKnown('kappaInterior'))('$name', ({ digraph, entryPoints, end, answer }) => {
    expect(vertexCutFinder(digraph, entryPoints)(end).size).toBe(Number(answer))
  })
  it.each(withKnown('minCuts'))('$name', ({ graph, digraph, entryPoints, end, answer }) => {
    const { vertices } = vertexCutFinder(digraph, entryPoints)(end)
    const names = vertices.map((vertex) => graph.nodes[vertex]!).toSorted()
    expect(answer.map((cut) => cut.toSorted().join())).toContain(names.join())
  })
  it.each(withKnown('minCostCut'))('$name', ({ graph, digraph, entryPoints, end, answer }) => {
    const costs = graph.nodes.map((name) => graph.cost?.[name] ?? 1)
    expect(vertexCutFinder(digraph, entryPoints, costs)(end).size).toBe(Number(answer))
  })
  it.each(withKnown('shortestLength'))('$name', ({ digraph, entryPoints, end, answer }) => {
    const route = shortestRoutesFrom(digraph.forward, entryPoints)(end)
    expect(route.length - 1).toBe(answer)
  })
  // Where an end user is reached, 0 means that its routes were not counted.
  it.each(withKnown('simpleSupplyPaths').filter(({ answer }) => answer > 0))(
    '$name',
    ({ digraph, entryPoints, end, answer }) => {
      const nobody = new Uint8Array(digraph.vertexCount)
      expect(simpleRoutesCounter(digraph, entryPoints)(end, nobody, CAP)).toBe(answer)
    },
  )
})
