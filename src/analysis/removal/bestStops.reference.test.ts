import { describe, expect, it } from 'vitest'
import {
  numbersOf,
  referenceGraphs,
  type ReferenceGraph,
} from '../../../tests/support/referenceGraphs.ts'
import { routesPart } from '../graph/routesPart.ts'
import { finish } from '../../lib/steps.ts'
import { bestStopsSteps, type BestStopsOutcome } from './bestStopsTask.ts'
import { stopEffectSteps } from './stopEffectTask.ts'

interface Optimum {
  nOptimal: number
  optimalSets: string[][]
}

interface Greedy {
  removed: string
  optimal: boolean
}

interface Expected {
  pairsBaseline: number
  interdiction: {
    optimal: Record<string, Optimum & { pairsLost: number }>
    greedy: (Greedy & { pairsLost: number })[]
  }
  /** by number of stops, with the greedy answer and more beside them */
  kppNeg: Record<string, Optimum & { residualConnectedPairs: number; F: number }>
}

type GreedyOverTies = Greedy & { residualConnectedPairs: number }

const sorted = (sets: readonly (readonly string[])[]) =>
  sets.map((set) => set.toSorted().join(' ')).toSorted()

/** Best stops by number of stops: by trying every set, and by search alone. */
function bestStops(graph: ReferenceGraph<Expected>, budget: number, mostSets: number) {
  const { at: _, ...numbers } = numbersOf(graph)
  return finish(
    bestStopsSteps({
      kind: 'best stops',
      ...numbers,
      hasRoutes: graph.directed,
      budget,
      costs: new Float64Array(graph.nodes.length).fill(1),
      mostSets,
      mostWorkOnSets: 1e10,
      mostWorkOnSearch: 1e10,
    }),
  )
}

const MODES = [
  { mode: 'by trying every set', mostSets: 1e6, certificate: 'enumerated' },
  { mode: 'by search', mostSets: -1, certificate: 'bound reached' },
] as const

/** Best and greedy answers of a graph for k = 1, 2 …; `lost` is counted in pairs of its kind. */
const cases = referenceGraphs<Expected>().flatMap((graph) => {
  const { interdiction, kppNeg = {} } = graph.expected
  const { greedy: greedyOverTies, ...overTies } = kppNeg
  const { connectedPairs } = bestStops(graph, 0, 0)
  const name = `${graph.id}: ${graph.directed ? 'interdiction' : 'kppNeg'}`
  const best = graph.directed
    ? Object.entries(interdiction?.optimal ?? {}).map(([k, known]) => ({
        k: Number(k),
        lost: known.pairsLost,
        ...known,
      }))
    : Object.entries(overTies)
        .filter(([k]) => /^\d+$/.test(k))
        .map(([k, known]) => ({
          k: Number(k),
          lost: connectedPairs - known.residualConnectedPairs,
          ...known,
        }))
  const greedy = graph.directed
    ? (interdiction?.greedy ?? []).map((known) => ({ ...known, lost: known.pairsLost }))
    : ((greedyOverTies ?? []) as unknown as GreedyOverTies[]).map((known) => ({
        ...known,
        lost: connectedPairs - known.residualConnectedPairs,
      }))
  return best.length > 0 ? [{ name, graph, connectedPairs, best, greedy }] : []
})

/** All answers of one kind for k = 1, 2 …, best and greedy. */
function expectOptimum(
  graph: ReferenceGraph<Expected>,
  outcome: BestStopsOutcome,
  budget: number,
  known: Optimum & { lost: number },
) {
  const names = (vertices: readonly number[]) => vertices.map((vertex) => graph.nodes[vertex]!)
  expect([outcome.best.lost, outcome.atMost]).toEqual([known.lost, known.lost])
  const found = outcome.equallyGood.map(names)
  expect(found.length).toBe(Math.min(50, outcome.equallyGoodCount!))
  const isWhole = outcome.best.cost === budget
  // Smaller sets that do as well are preferred; filled up with anyone they are among the known ones.
  const listed = sorted(known.optimalSets)
  const isListed = (set: readonly string[]) =>
    known.optimalSets.some((other) => set.every((name) => other.includes(name)))
  expect(found.filter((set) => known.nOptimal <= 50 && !isListed(set))).toEqual([])
  expect(isWhole ? outcome.equallyGoodCount : known.nOptimal).toBe(known.nOptimal)
  expect(isWhole && known.nOptimal <= 50 ? sorted(found) : listed).toEqual(listed)
}

describe.each(MODES)('the best stops $mode', ({ mostSets, certificate }) => {
  it.each(cases)('$name', ({ graph, best, connectedPairs }) => {
    expect(connectedPairs).toBe(graph.expected.pairsBaseline ?? connectedPairs)
    for (const known of best) {
      const outcome = bestStops(graph, known.k, mostSets)
      expect(outcome.certificate).toBe(certificate)
      expectOptimum(graph, outcome, known.k, known)
    }
  })
})

describe('F after the best stops', () => {
  it.each(cases.filter(({ graph }) => !graph.directed))('$name', ({ graph, best }) => {
    const { at, ...numbers } = numbersOf(graph)
    const kppNeg = graph.expected.kppNeg!
    for (const { k, optimalSets } of best) {
      const stopped = Int32Array.from(optimalSets[0]!, at)
      const effect = finish(
        stopEffectSteps({ kind: 'stop effect', ...numbers, stopped, routeCap: 1 }),
      )
      expect(effect.fragmentationBefore).toBeCloseTo(Number(kppNeg['F0']), 9)
      expect(effect.fragmentationAfter).toBeCloseTo(kppNeg[k]!.F, 9)
    }
  })
})

describe('what greed stops', () => {
  it.each(cases)('$name', ({ graph, greedy }) => {
    const { at, ...numbers } = numbersOf(graph)
    const { placeOf } = routesPart(numbers)
    // The known greed may waste a stop on someone who is on no route; ours looks at routes only.
    const isWasted = (name: string) => graph.directed && placeOf[at(name)] === -1
    const wasted = greedy.findIndex(({ removed }) => isWasted(removed))
    const comparable = greedy.slice(0, wasted === -1 ? undefined : wasted)
    const names = comparable.map(({ removed }) => removed)
    expect(
      comparable.map((_, place) => {
        const { greedy: found, best } = bestStops(graph, place + 1, 1e6)
        const stopped = found.vertices.map((vertex) => graph.nodes[vertex]!)
        return {
          lost: found.lost,
          optimal: found.lost === best.lost,
          isAsKnown: stopped.join() === names.slice(0, stopped.length).join(),
        }
      }),
    ).toEqual(comparable.map(({ lost, optimal }) => ({ lost, optimal, isAsKnown: true })))
  })
})
