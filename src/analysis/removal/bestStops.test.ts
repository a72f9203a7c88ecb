import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNetwork, type NetworkLines } from '../../../tests/support/networkBuilder.ts'
import { referenceNetwork } from '../../../tests/support/referenceNetwork.ts'
import { arbitraryDigraph, slowReach, type PlainDigraph } from '../../../tests/support/slowGraph.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { startBestStops } from '../client/startBestStops.ts'
import { startCutOff } from '../client/startCutOff.ts'
import { finish } from '../../lib/steps.ts'
import { bestStopsSteps, type BestStopsTask } from './bestStopsTask.ts'
import { cutOffSteps } from './cutOffTask.ts'
import { prepareBestStops } from './prepareBestStops.ts'
import { prepareCutOff } from './prepareCutOff.ts'

const bestStopsOf = (
  network: Network,
  budget: number,
  costs?: ReadonlyMap<string, number>,
  more: Partial<BestStopsTask> = {},
) => {
  const { task, read } = prepareBestStops(network, DEFAULT_ANALYSIS_SETTINGS, budget, costs)
  return read(finish(bestStopsSteps({ ...task, ...more })))
}

describe('whom to stop', { timeout: 60_000 }, () => {
  it('is told with what greed would do, and with the proof', () => {
    expect(bestStopsOf(referenceNetwork('greedy_trap'), 2)).toEqual({
      over: 'routes',
      budget: 2,
      candidates: 4,
      connectedPairs: 6,
      greedy: { stopped: ['d1', 'd2'], pairsLost: 2, cost: 2 },
      best: { stopped: ['a', 'b'], pairsLost: 4, cost: 2 },
      equallyGood: [['a', 'b']],
      equallyGoodCount: 1,
      atMost: 4,
      certificate: { kind: 'enumerated', sets: 10 },
    })
  })

  it('names all that are as good, and nobody more than it takes', () => {
    expect(bestStopsOf(referenceNetwork('greedy_trap'), 3)).toMatchObject({
      greedy: { stopped: ['d1', 'd2'], pairsLost: 2, cost: 2 },
      best: { stopped: ['a', 'b', 'd1'], pairsLost: 5 },
      equallyGood: [
        ['a', 'b', 'd1'],
        ['a', 'b', 'd2'],
      ],
      equallyGoodCount: 2,
    })
    expect(bestStopsOf(referenceNetwork('procure20'), 5)).toMatchObject({
      best: { stopped: ['L1', 'L2'], pairsLost: 14, cost: 2 },
    })
  })

  it('weighs what stopping costs', () => {
    const network = referenceNetwork('weighted_cut')
    const costs = new Map([['g', 5]])
    expect(bestStopsOf(network, 1).best.stopped).toEqual(['g'])
    expect(bestStopsOf(network, 2, costs).best).toEqual({
      stopped: ['f1', 'f2'],
      pairsLost: 1,
      cost: 2,
    })
    expect(bestStopsOf(network, 1, costs).best).toEqual({ stopped: [], pairsLost: 0, cost: 0 })
    expect(
      bestStopsOf(
        network,
        9,
        new Map([
          ['f1', Infinity],
          ['g', 5],
        ]),
      ).best,
    ).toEqual({
      stopped: ['g'],
      pairsLost: 1,
      cost: 5,
    })
  })

  it('speaks of all that hangs together where there are no routes', () => {
    const star: NetworkLines = { relations: ['hub related_to a', 'hub related_to b'] }
    expect(bestStopsOf(buildNetwork(star), 1)).toMatchObject({
      over: 'ties',
      candidates: 3,
      connectedPairs: 3,
      best: { stopped: ['hub'], pairsLost: 3 },
    })
  })

  it('names the best found and what it could be at most when the work gets too much', () => {
    const given = { mostSets: -1, mostWorkOnSearch: 1 }
    const found = bestStopsOf(referenceNetwork('greedy_trap'), 2, undefined, given)
    expect(found).toMatchObject({
      best: { pairsLost: 2 },
      equallyGoodCount: null,
      atMost: 4,
      certificate: { kind: 'unproven', branches: 0 },
    })
  })

  it('is the same from the client, and can be cancelled', async () => {
    const network = referenceNetwork('procure20')
    const { result } = startBestStops(network, DEFAULT_ANALYSIS_SETTINGS, 2)
    expect(await result).toEqual(bestStopsOf(network, 2))
    const cancelled = startBestStops(network, DEFAULT_ANALYSIS_SETTINGS, 2)
    cancelled.cancel()
    await expect(cancelled.result).rejects.toMatchObject({ name: 'AnalysisCancelled' })
  })
})

/** Every set within the budget by what is lost without it, counted anew. */
function slowBest(
  { arcs, roots, ends, vertexCount }: PlainDigraph,
  costs: readonly number[],
  budget: number,
) {
  const isInside = (vertex: number) => !roots.includes(vertex) && !ends.includes(vertex)
  const inside = Array.from({ length: vertexCount }, (_, vertex) => vertex).filter(isInside)
  const pairs = (gone: readonly number[]) => {
    const left = arcs.filter((arc) => !arc.some((vertex) => gone.includes(vertex)))
    return roots
      .flatMap((root) => [...slowReach(left, [root])])
      .filter((vertex) => ends.includes(vertex)).length
  }
  const sets = Array.from({ length: 2 ** inside.length }, (_, choice) =>
    inside.filter((_vertex, place) => (choice >> place) % 2 === 1),
  )
    .map((vertices) => ({
      vertices,
      cost: vertices.reduce((sum, vertex) => sum + costs[vertex]!, 0),
      lost: pairs([]) - pairs(vertices),
    }))
    .filter(({ cost }) => cost <= budget)
    .toSorted((a, b) => b.lost - a.lost || a.cost - b.cost)
  const [best] = sets
  return {
    lost: best!.lost,
    cost: best!.cost,
    sets: sets
      .filter(({ lost, cost }) => lost === best!.lost && cost === best!.cost)
      .map(({ vertices }) => vertices.join())
      .toSorted(),
  }
}

const withCosts = arbitraryDigraph.chain((plain) =>
  fc.record({
    plain: fc.constant(plain),
    costs: fc.array(fc.constantFrom(1, 1, 1, 2, 3, 0.5), {
      minLength: plain.vertexCount,
      maxLength: plain.vertexCount,
    }),
    budget: fc.integer({ min: 0, max: 4 }),
  }),
)

const taskOf = (
  { arcs, roots, ends, vertexCount }: PlainDigraph,
  costs: readonly number[],
  budget: number,
): BestStopsTask => ({
  kind: 'best stops',
  hasRoutes: true,
  vertexCount,
  from: Int32Array.from(arcs, ([from]) => from),
  to: Int32Array.from(arcs, ([, to]) => to),
  entryPoints: Int32Array.from(roots),
  endUsers: Int32Array.from(ends),
  budget,
  costs: Float64Array.from(costs),
  mostSets: 1e6,
  mostWorkOnSets: 1e9,
  mostWorkOnSearch: 1e9,
})

describe('whom to stop, against trying every set', { timeout: 120_000 }, () => {
  it.each([
    { way: 'one by one', more: {}, certificate: 'enumerated' },
    { way: 'by search', more: { mostSets: -1 }, certificate: 'bound reached' },
  ])('agrees $way', ({ more, certificate }) => {
    fc.assert(
      fc.property(withCosts, ({ plain, costs, budget }) => {
        const outcome = finish(bestStopsSteps({ ...taskOf(plain, costs, budget), ...more }))
        const known = slowBest(plain, costs, budget)
        expect(outcome).toMatchObject({ certificate, atMost: known.lost })
        expect(outcome.best).toMatchObject({ lost: known.lost, cost: known.cost })
        expect(outcome.equallyGoodCount).toBe(known.sets.length)
        expect(outcome.equallyGood.map((set) => set.join()).toSorted()).toEqual(
          known.sets.slice(0, 50),
        )
        expect(outcome.greedy.lost).toBeLessThanOrEqual(known.lost)
      }),
      { numRuns: 150 },
    )
  })

  it('never promises less than there is, wherever it gives up', () => {
    const withLimit = fc.tuple(withCosts, fc.integer({ min: 0, max: 2000 }))
    fc.assert(
      fc.property(withLimit, ([{ plain, costs, budget }, mostWorkOnSearch]) => {
        const task = { ...taskOf(plain, costs, budget), mostSets: -1, mostWorkOnSearch }
        const { best, atMost } = finish(bestStopsSteps(task))
        const known = slowBest(plain, costs, budget)
        expect([best.lost <= known.lost, known.lost <= atMost]).toEqual([true, true])
      }),
      { numRuns: 150 },
    )
  })
})

const cutOff = (graph: string, endUser: string, costs?: ReadonlyMap<string, number>) => {
  const network = referenceNetwork(graph)
  const { task, read } = prepareCutOff(network, DEFAULT_ANALYSIS_SETTINGS, endUser, costs)
  return read(finish(cutOffSteps(task)))
}

describe('how to cut an end user off', () => {
  it('takes the fewest, or the cheapest', () => {
    expect(cutOff('weighted_cut', 't')).toEqual({ endUser: 't', cost: 1, stopped: ['g'] })
    const costs = new Map([['g', 5]])
    expect(cutOff('weighted_cut', 't', costs)).toEqual({
      endUser: 't',
      cost: 2,
      stopped: ['f1', 'f2'],
    })
  })

  it('cannot be done where an entry point deals straight with it, and need not where none reaches it', () => {
    expect(cutOff('procure20', 'U3')).toEqual({ endUser: 'U3', cost: Infinity, stopped: [] })
    expect(cutOff('procure20', 'M1')).toEqual({ endUser: 'M1', cost: 0, stopped: [] })
    expect(cutOff('procure20', 'nobody')).toEqual({ endUser: 'nobody', cost: 0, stopped: [] })
  })

  it('is the same from the client', async () => {
    const network = referenceNetwork('procure20')
    const { result } = startCutOff(network, DEFAULT_ANALYSIS_SETTINGS, 'U2')
    expect(await result).toEqual(cutOff('procure20', 'U2'))
  })
})
