import { describe, expect, it } from 'vitest'
import { directedBetweenness } from './algorithm/betweenness.ts'
import { normalisedBetweenness } from './algorithm/normalisedBetweenness.ts'
import { blockCutTree } from './algorithm/blockCutTree.ts'
import { connectedComponents } from './algorithm/connectedComponents.ts'
import { coreNumbers } from './algorithm/coreNumbers.ts'
import { cutStructure } from './algorithm/cutStructure.ts'
import { dominatorFinder } from './algorithm/dominatorTree.ts'
import { dependentsOfGatekeepers } from './algorithm/gatekeepers.ts'
import { pageRank } from './algorithm/pageRank.ts'
import { reachableFrom } from './algorithm/reachability.ts'
import { routeShareSteps } from './algorithm/routeShare.ts'
import { splitOffBy } from './algorithm/splitOff.ts'
import { strongComponents } from './algorithm/strongComponents.ts'
import { cutPairsSteps } from './algorithm/supplyLoss.ts'
import { directedGraph } from './graph/directedGraph.ts'
import { membersOf } from './graph/grouped.ts'
import { undirectedGraph } from './graph/undirectedGraph.ts'
import { finish } from '../lib/steps.ts'

const LENGTH = 70_000
const last = LENGTH - 1
const from = Int32Array.from({ length: last }, (_, place) => place)
const to = Int32Array.from({ length: last }, (_, place) => place + 1)

describe('a chain of 70,000 entities', { timeout: 30_000 }, () => {
  const chain = directedGraph(LENGTH, from, to)
  const isEnd = new Uint8Array(LENGTH)
  isEnd[last] = 1

  it('is followed from end to end', () => {
    expect(reachableFrom(chain.forward, [0]).every((reached) => reached === 1)).toBe(true)
  })

  it('has a dominator tree as deep as itself', () => {
    const { count, parent } = dominatorFinder(chain.forward, chain.backward)([0])
    expect(count).toBe(LENGTH)
    expect(parent[LENGTH]).toBe(LENGTH - 1)
  })

  it('depends on everybody in between', () => {
    const { lost, connected } = finish(cutPairsSteps(chain.forward, chain.backward, [0], isEnd))
    expect([connected, lost[0], lost[1], lost[last - 1], lost[last]]).toEqual([1, 0, 1, 1, 0])
    const dependents = dependentsOfGatekeepers(chain, [0], [last])
    expect([...membersOf(dependents, 35_000)]).toEqual([last])
    expect(finish(routeShareSteps(chain.forward, [0], isEnd))[35_000]).toBe(1)
  })

  it('is one component of 70,000 strong ones, or a single strong one once it is closed', () => {
    expect(connectedComponents(undirectedGraph(LENGTH, from, to)).count).toBe(1)
    expect(strongComponents(chain).count).toBe(LENGTH)
    const ring = directedGraph(LENGTH, [...from, last], [...to, 0])
    expect(strongComponents(ring).count).toBe(1)
  })

  it('falls apart anywhere', () => {
    const graph = undirectedGraph(LENGTH, from, to)
    const cuts = cutStructure(graph)
    const { isArticulation, bridges, blockCount, pairsJoined } = cuts
    expect(pairsJoined[35_000]).toBe(35_000 * (LENGTH - 35_001))
    expect(splitOffBy(chain, 10).length).toBe(10)
    expect(membersOf(blockCutTree(graph, cuts).blocksOf, 35_000).length).toBe(2)
    expect(coreNumbers(graph).every((core) => core === 1)).toBe(true)
    expect(pageRank(chain.forward).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    expect(isArticulation.reduce((sum, flag) => sum + flag, 0)).toBe(LENGTH - 2)
    expect([bridges.length, blockCount]).toEqual([LENGTH - 1, LENGTH - 1])
  })
})

describe('more shortest routes than a number can hold', { timeout: 30_000 }, () => {
  const DIAMONDS = 1_100
  const arcs = Array.from({ length: DIAMONDS }, (_, place) => 3 * place).flatMap((start) => [
    [start, start + 1],
    [start, start + 2],
    [start + 1, start + 3],
    [start + 2, start + 3],
  ])
  const vertexCount = 3 * DIAMONDS + 1
  const graph = directedGraph(
    vertexCount,
    arcs.map(([a]) => a!),
    arcs.map(([, b]) => b!),
  )

  it('still share out exactly: half of them on each side of every diamond', () => {
    const isEnd = new Uint8Array(vertexCount)
    isEnd[vertexCount - 1] = 1
    const shares = finish(routeShareSteps(graph.forward, [0], isEnd))
    expect(shares[1]).toBeCloseTo(0.5, 9)
    expect(shares[vertexCount - 2]).toBeCloseTo(0.5, 9)
    expect(shares[3 * 550]).toBeCloseTo(1, 9)
  })

  it('leave no betweenness undefined', () => {
    expect(directedBetweenness(graph).every((value) => Number.isFinite(value))).toBe(true)
  })
})

describe('networks too small to have anything between', () => {
  it('have a betweenness of 0 each', () => {
    expect([...normalisedBetweenness(Float64Array.of())]).toEqual([])
    expect([...normalisedBetweenness(Float64Array.of(0))]).toEqual([0])
    expect([...normalisedBetweenness(Float64Array.of(0, 0))]).toEqual([0, 0])
    expect([...normalisedBetweenness(Float64Array.of(0, 1, 0))]).toEqual([0, 1, 0])
  })
})
