import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { directedBetweenness, undirectedBetweenness } from './algorithm/betweenness.ts'
import { normalisedBetweenness } from './algorithm/normalisedBetweenness.ts'
import { blockCutTree } from './algorithm/blockCutTree.ts'
import { connectedComponents } from './algorithm/connectedComponents.ts'
import { coreNumbers } from './algorithm/coreNumbers.ts'
import { cutStructure } from './algorithm/cutStructure.ts'
import { dominatorFinder } from './algorithm/dominatorTree.ts'
import { edgeBetweenness } from './algorithm/edgeBetweenness.ts'
import { dependentsOfGatekeepers } from './algorithm/gatekeepers.ts'
import { minimumCutFinder } from './algorithm/minimumCuts.ts'
import { pageRank } from './algorithm/pageRank.ts'
import { reachableFrom } from './algorithm/reachability.ts'
import { routeShareSteps } from './algorithm/routeShare.ts'
import { strongComponents } from './algorithm/strongComponents.ts'
import { cutPairsSteps } from './algorithm/supplyLoss.ts'
import { directedGraph } from './graph/directedGraph.ts'
import { membersOf } from './graph/grouped.ts'
import { undirectedGraph } from './graph/undirectedGraph.ts'
import { finish } from '../lib/steps.ts'
import {
  folder,
  type Expected,
  type ReferenceGraph,
  graphs,
  chokepoints,
  expectClose,
  sortedSets,
  pairName,
  read,
} from '../../tests/support/referenceAnswers.ts'

/** Defines a test only for a known answer that the graph carries. */
function answer<Key extends keyof Expected>(
  graph: ReferenceGraph,
  key: Key,
  check: (value: NonNullable<Expected[Key]>) => void,
) {
  const value = graph.expected[key]
  if (value === undefined) return
  it(`${graph.id}: ${key}`, () => {
    expect.hasAssertions()
    check(value)
  })
}

function undirectedAnswers(graph: ReferenceGraph) {
  const { from, to, named, partsOf, nodes } = read(graph)
  const simple = undirectedGraph(nodes.length, from, to)
  const edgeName = (edge: number) => pairName(nodes[simple.low[edge]!]!, nodes[simple.high[edge]!]!)
  const cuts = cutStructure(simple)

  answer(graph, 'n', (n) => expect(simple.vertexCount).toBe(n))
  answer(graph, 'm', (m) => expect(simple.edgeCount).toBe(m))
  answer(graph, 'betweennessRaw', (raw) => expectClose(named(undirectedBetweenness(simple)), raw))
  answer(graph, 'betweennessNormalised', (shares) =>
    expectClose(named(normalisedBetweenness(undirectedBetweenness(simple))), shares),
  )
  answer(graph, 'edgeBetweennessRaw', (rows) => {
    const found = Array.from(edgeBetweenness(simple), (value, edge) => [edgeName(edge), value])
    expectClose(
      Object.fromEntries(found),
      Object.fromEntries(rows.map(([a, b, value]) => [pairName(a, b), value])),
    )
  })
  answer(graph, 'components', (parts) =>
    expect(sortedSets(partsOf(connectedComponents(simple)))).toEqual(sortedSets(parts)),
  )
  answer(graph, 'articulationPoints', (names) =>
    expect(nodes.filter((_, index) => cuts.isArticulation[index] === 1).toSorted()).toEqual(
      names.toSorted(),
    ),
  )
  answer(graph, 'bridgesSimple', (pairs) =>
    expect(Array.from(cuts.bridges, edgeName).toSorted()).toEqual(
      pairs.map(([a, b]) => pairName(a, b)).toSorted(),
    ),
  )
  answer(graph, 'bridgesMultigraph', (pairs) =>
    expect(
      Array.from(cuts.bridges)
        .filter((edge) => simple.multiplicity[edge] === 1)
        .map(edgeName)
        .toSorted(),
    ).toEqual(pairs.map(([a, b]) => pairName(a, b)).toSorted()),
  )
  answer(graph, 'blocks', (blocks) => {
    const found = Array.from({ length: cuts.blockCount }, () => new Set<string>())
    cuts.blockOf.forEach((block, edge) =>
      found[block]!.add(nodes[simple.low[edge]!]!).add(nodes[simple.high[edge]!]!),
    )
    expect(sortedSets(found.map((set) => [...set]))).toEqual(sortedSets(blocks))
  })
  answer(graph, 'blockCutTree', (links) => {
    const { verticesOf, blocksOf } = blockCutTree(simple, cuts)
    const blocks = Array.from({ length: cuts.blockCount }, (_, block) =>
      Array.from(membersOf(verticesOf, block), (vertex) => nodes[vertex]!),
    )
    const found = nodes.flatMap((name, index) => {
      const own = [...membersOf(blocksOf, index)]
      return own.length > 1 ? own.map((block) => [...blocks[block]!, `at ${name}`]) : []
    })
    const known = links.map(([block, name]) => [...graph.expected.blocks![block]!, `at ${name}`])
    expect(sortedSets(found)).toEqual(sortedSets(known))
  })
  answer(graph, 'coreNumber', (known) => expect(named(coreNumbers(simple))).toEqual(known))
  answer(graph, 'pagerank085', (known) => {
    const rows = { offsets: simple.offsets, targets: simple.neighbours }
    expectClose(named(pageRank(rows)), known, 1e-7)
  })
}

function directedAnswers(graph: ReferenceGraph) {
  const { at, from, to, named, partsOf, nodes } = read(graph)
  const digraph = directedGraph(nodes.length, from, to)
  const roots = (graph.sources ?? []).map(at)
  const ends = (graph.sinks ?? []).map(at)
  const isEnd = Uint8Array.from(nodes, (_, index) => Number(ends.includes(index)))
  const isRoot = Uint8Array.from(nodes, (_, index) => Number(roots.includes(index)))
  const tree = dominatorFinder(digraph.forward, digraph.backward)(roots)
  const nameOf = (number: number) => nodes[tree.vertices[number]!]!
  const dominatorsOf = (name: string) => {
    const chain: string[] = []
    const start = tree.parent[tree.numbers[at(name)]!]!
    for (let number = start; number !== 0; number = tree.parent[number]!) chain.push(nameOf(number))
    return chain
  }

  answer(graph, 'n', (n) => expect(digraph.vertexCount).toBe(n))
  answer(graph, 'm', (m) => expect(digraph.arcCount).toBe(m))
  answer(graph, 'betweennessDirectedRaw', (raw) =>
    expectClose(named(directedBetweenness(digraph)), raw),
  )
  answer(graph, 'stBetweennessRaw', (raw) =>
    expectClose(named(finish(routeShareSteps(digraph.forward, roots, isEnd))), raw),
  )
  answer(graph, 'pagerank085', (known) =>
    expectClose(named(pageRank(digraph.forward)), known, 1e-7),
  )
  answer(graph, 'scc', (parts) =>
    expect(sortedSets(partsOf(strongComponents(digraph)))).toEqual(sortedSets(parts)),
  )
  answer(graph, 'unreachable', (names) => {
    const reached = reachableFrom(digraph.forward, roots)
    expect(nodes.filter((_, index) => reached[index] === 0).toSorted()).toEqual(names.toSorted())
  })
  answer(graph, 'idomFromSuperSource', (parents) => {
    const found = nodes
      .filter((name) => tree.numbers[at(name)] !== 0)
      .map((name) => {
        const parent = tree.parent[tree.numbers[at(name)]!]!
        return [name, parent === 0 ? null : nameOf(parent)]
      })
    expect(Object.fromEntries(found)).toEqual(parents)
  })
  answer(graph, 'perSink', (sinks) => {
    const dependents = dependentsOfGatekeepers(digraph, roots, ends)
    const findCut = minimumCutFinder(digraph, roots)
    for (const [sink, expected] of Object.entries(sinks)) {
      const { kappa, members } = findCut(at(sink))
      expect(kappa).toBe(Number(expected.kappaInterior))
      expect(Array.from(members, (vertex) => nodes[vertex]!).toSorted()).toEqual(
        [...new Set(expected.minCuts?.flat())].toSorted(),
      )
      expect(tree.numbers[at(sink)] !== 0).toBe(expected.reachable)
      if (!expected.reachable) continue
      expect(dominatorsOf(sink).toSorted()).toEqual((expected.dominatorsAll ?? []).toSorted())
      const gatekeepers = nodes.filter(
        (_, index) => isRoot[index] === 0 && membersOf(dependents, index).includes(at(sink)),
      )
      expect(gatekeepers.toSorted()).toEqual((expected.gatekeepers ?? []).toSorted())
    }
  })
  answer(graph, 'pairsBaseline', (pairs) => {
    const { forward, backward } = digraph
    expect(finish(cutPairsSteps(forward, backward, roots, isEnd)).connected).toBe(pairs)
    expect(finish(cutPairsSteps(backward, forward, ends, isRoot)).connected).toBe(pairs)
  })
  answer(graph, 'impactInterior', (impact) => {
    const { forward, backward } = digraph
    const fromRoots = finish(cutPairsSteps(forward, backward, roots, isEnd))
    const fromEnds = finish(cutPairsSteps(backward, forward, ends, isRoot))
    const dependents = dependentsOfGatekeepers(digraph, roots, ends)
    const found = Object.keys(impact).map((name) => [
      name,
      {
        pairsLost: fromRoots.lost[at(name)],
        sinksLost: membersOf(dependents, at(name)).length,
      },
    ])
    expect(Object.fromEntries(found)).toEqual(impact)
    expect(Object.keys(impact).map((name) => fromEnds.lost[at(name)])).toEqual(
      Object.values(impact).map(({ pairsLost }) => pairsLost),
    )
  })
}

describe('the known answers', () => {
  it(`are there: ${path.basename(folder)} holds graphs`, () => {
    expect(existsSync(folder)).toBe(true)
    expect(graphs.length).toBeGreaterThan(0)
  })
  for (const graph of graphs) {
    if (graph.directed) directedAnswers(graph)
    else undirectedAnswers(graph)
  }
  for (const { graph: id, criteria } of chokepoints) {
    const graph = graphs.find((candidate) => candidate.id === id)
    if (!graph) continue
    it(`${id}: gatekeeper, supply loss, route share`, () => {
      expect.hasAssertions()
      const { at, from, to, nodes } = read(graph)
      const digraph = directedGraph(nodes.length, from, to)
      const roots = (graph.sources ?? []).map(at)
      const ends = (graph.sinks ?? []).map(at)
      const isEnd = Uint8Array.from(nodes, (_, index) => Number(ends.includes(index)))
      const cut = finish(cutPairsSteps(digraph.forward, digraph.backward, roots, isEnd))
      const shares = finish(routeShareSteps(digraph.forward, roots, isEnd))
      const dependents = dependentsOfGatekeepers(digraph, roots, ends)
      const reached = reachableFrom(digraph.forward, roots)
      const reachedEnds = ends.filter((end) => reached[end] === 1).length
      for (const [name, expected] of Object.entries(criteria)) {
        expectClose(
          {
            gatekeeper: membersOf(dependents, at(name)).length / reachedEnds,
            supplyLoss: cut.lost[at(name)]! / cut.connected,
            routeShare: shares[at(name)]! / cut.connected,
          },
          {
            gatekeeper: expected.gatekeeper,
            supplyLoss: expected.supplyLoss,
            routeShare: expected.routeShare,
          },
          5e-10 + 1e-12,
        )
      }
    })
  }
})
