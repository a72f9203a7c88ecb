import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import {
  arbitraryDigraph,
  slowReach,
  slowShortestPaths,
  type PlainDigraph,
} from '../../../tests/support/slowGraph.ts'
import { startStopEffect } from '../client/startStopEffect.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { membersOf } from '../graph/grouped.ts'
import { finish } from '../../lib/steps.ts'
import { adaptationSteps } from './adaptationTask.ts'
import { bestStopsSteps } from './bestStopsTask.ts'
import { prepareStopEffect } from './prepareStopEffect.ts'
import { stopEffectSteps } from './stopEffectTask.ts'

type Lines = Parameters<typeof buildNetwork>[0]

const effectOf = (lines: Lines, stopped: readonly string[]) => {
  const { task, read } = prepareStopEffect(buildNetwork(lines), DEFAULT_ANALYSIS_SETTINGS, stopped)
  return read(finish(stopEffectSteps(task)))
}

/** A maker reaches the army through a short way and a detour, and the navy through the short way only. */
const detour: Lines = {
  entities: ['maker:manufacturer@DE', 'bank:bank@CN', 'army:end_user@KP', 'navy:end_user@KP'],
  relations: [
    'maker supplies trader',
    'trader supplies bank',
    'bank finances army',
    'bank finances navy',
    'maker supplies front',
    'front supplies shell',
    'shell supplies agent',
    'agent supplies army',
  ],
}

describe('stopping the bank', () => {
  it('makes the army take a detour and cuts the navy off', () => {
    expect(effectOf(detour, ['bank'])).toEqual({
      stopped: ['bank'],
      endUsers: [
        {
          id: 'army',
          before: {
            isReached: true,
            kappa: 2,
            shortestRoute: ['maker', 'trader', 'bank', 'army'],
            disjointRoutes: 2,
            simpleRoutes: 2,
          },
          after: {
            isReached: true,
            kappa: 1,
            shortestRoute: ['maker', 'front', 'shell', 'agent', 'army'],
            disjointRoutes: 1,
            simpleRoutes: 1,
          },
        },
        {
          id: 'navy',
          before: {
            isReached: true,
            kappa: 1,
            shortestRoute: ['maker', 'trader', 'bank', 'navy'],
            disjointRoutes: 1,
            simpleRoutes: 1,
          },
          after: {
            isReached: false,
            kappa: 0,
            shortestRoute: [],
            disjointRoutes: 0,
            simpleRoutes: 0,
          },
        },
      ],
      pairsBefore: 2,
      pairsLost: 1,
      lostPairs: [['maker', 'navy']],
      fragmentationBefore: 0,
      fragmentationAfter: 1 - 15 / 21,
      reroutes: [
        ['maker', 'front'],
        ['front', 'shell'],
        ['shell', 'agent'],
        ['agent', 'army'],
      ],
    })
  })
})

describe('what a stop does', { timeout: 60_000 }, () => {
  it('names the stopped in their order, once, and leaves out whom the network does not hold', () => {
    const { stopped, pairsLost } = effectOf(detour, ['shell', 'nobody', 'bank', 'shell'])
    expect([stopped, pairsLost]).toEqual([['shell', 'bank'], 2])
  })

  it('counts the pairs of a stopped entry point and of a stopped end user as lost', () => {
    expect(effectOf(detour, ['maker']).lostPairs).toEqual([
      ['maker', 'army'],
      ['maker', 'navy'],
    ])
    expect(effectOf(detour, ['army']).lostPairs).toEqual([['maker', 'army']])
  })

  it('calls an end user whom an entry point supplies itself impossible to cut off', () => {
    const direct: Lines = {
      entities: ['maker:manufacturer@DE', 'army:end_user@KP'],
      relations: ['maker supplies army', 'maker supplies trader', 'trader supplies army'],
    }
    const [army] = effectOf(direct, ['trader']).endUsers
    expect(army?.before).toMatchObject({ kappa: Infinity, disjointRoutes: 2, simpleRoutes: 2 })
    expect(army?.after).toMatchObject({ kappa: Infinity, disjointRoutes: 1, simpleRoutes: 1 })
  })

  it('speaks of fragmentation alone where there are no routes, over all ties', () => {
    const ring: Lines = { relations: ['a related_to b', 'b related_to c', 'c related_to d'] }
    expect(effectOf(ring, ['b'])).toMatchObject({
      endUsers: [],
      pairsBefore: 0,
      fragmentationBefore: 0,
      fragmentationAfter: 1 - 1 / 3,
    })
    expect(effectOf(ring, ['a', 'b', 'c']).fragmentationAfter).toBe(null)
  })

  it('is the same from the client', async () => {
    const { result } = startStopEffect(buildNetwork(detour), DEFAULT_ANALYSIS_SETTINGS, ['bank'])
    expect(await result).toEqual(effectOf(detour, ['bank']))
  })
})

const keptArcs = (arcs: PlainDigraph['arcs'], gone: readonly number[]) =>
  arcs.filter((arc) => !arc.some((vertex) => gone.includes(vertex)))

/** Every simple route to an end that passes no root but its first vertex, by trying every step. */
function slowRoutes(arcs: PlainDigraph['arcs'], roots: readonly number[], end: number): number {
  const steps = new Set(arcs.map((arc) => arc.join()))
  const routes = roots.map((root) => [root])
  let found = 0
  for (let route = routes.pop(); route; route = routes.pop()) {
    const last = route.at(-1)!
    if (last === end) {
      found += 1
      continue
    }
    for (const step of steps) {
      const [from, to] = step.split(',').map(Number)
      if (from === last && !route.includes(to!) && !roots.includes(to!))
        routes.push([...route, to!])
    }
  }
  return found
}

const slowPairs = (arcs: PlainDigraph['arcs'], roots: readonly number[], ends: readonly number[]) =>
  ends.flatMap((end) =>
    roots.filter((root) => slowReach(arcs, [root]).has(end)).map((root) => `${root} ${end}`),
  )

const withStops = arbitraryDigraph.chain((plain) =>
  fc.tuple(
    fc.constant(plain),
    fc.subarray(
      Array.from({ length: plain.vertexCount }, (_, vertex) => vertex),
      { maxLength: Math.min(3, plain.vertexCount) },
    ),
  ),
)

/** A task on a chain of 70,000, from its first vertex to its last. */
function chain() {
  const vertexCount = 70_000
  return {
    vertexCount,
    from: Int32Array.from({ length: vertexCount - 1 }, (_, place) => place),
    to: Int32Array.from({ length: vertexCount - 1 }, (_, place) => place + 1),
    entryPoints: Int32Array.of(0),
    endUsers: Int32Array.of(vertexCount - 1),
    stopped: Int32Array.of(35_000),
  }
}

describe('along 70,000 entities in a row', { timeout: 120_000 }, () => {
  it('a stop in the middle loses the only pair', () => {
    const task = { ...chain(), kind: 'stop effect', routeCap: 1000 } as const
    const outcome = finish(stopEffectSteps(task))
    expect([...outcome.before.kappa, ...outcome.after.kappa]).toEqual([1, 0])
    expect(outcome.before.shortestRoutes.members.length).toBe(70_000)
    expect([...outcome.lost.members]).toEqual([0])
  })

  it('those who lost a partner take the first in the file', () => {
    const roles = new Int32Array(70_000)
    const outcome = finish(adaptationSteps({ ...chain(), kind: 'adaptation', roles }))
    expect(outcome).toMatchObject({ pairsBefore: 1, pairsWithoutReaction: 0 })
    expect([...outcome.substitutes.replaces]).toEqual([35_000, 35_000])
  })

  it('any one is as good to stop as any other', () => {
    const outcome = finish(
      bestStopsSteps({
        ...chain(),
        kind: 'best stops',
        hasRoutes: true,
        budget: 2,
        costs: new Float64Array(70_000).fill(1),
        mostSets: 1e6,
        mostWorkOnSets: 1e9,
        mostWorkOnSearch: 4e9,
      }),
    )
    expect(outcome).toMatchObject({
      best: { lost: 1, cost: 1, vertices: [1] },
      equallyGoodCount: 69_998,
      certificate: 'bound reached',
    })
  })
})

describe('what a stop does, against removing and counting again', { timeout: 60_000 }, () => {
  it('agrees on pairs, lengths and routes', () => {
    fc.assert(
      fc.property(withStops, ([{ vertexCount, arcs, roots, ends }, gone]) => {
        const outcome = finish(
          stopEffectSteps({
            kind: 'stop effect',
            vertexCount,
            from: Int32Array.from(arcs, ([from]) => from),
            to: Int32Array.from(arcs, ([, to]) => to),
            entryPoints: Int32Array.from(roots),
            endUsers: Int32Array.from(ends),
            stopped: Int32Array.from(gone),
            routeCap: 1e6,
          }),
        )
        const left = keptArcs(arcs, gone)
        const leftRoots = roots.filter((root) => !gone.includes(root))
        const leftEnds = ends.filter((end) => !gone.includes(end))
        const before = slowPairs(arcs, roots, ends)
        const after = new Set(slowPairs(left, leftRoots, leftEnds))
        const reached = ends.filter((end) => slowReach(arcs, roots).has(end))
        const lengthTo = (end: number) =>
          leftRoots
            .flatMap((root) => slowShortestPaths(left, root, end).map(({ length }) => length))
            .toSorted((a, b) => a - b)[0] ?? 0
        expect([...outcome.endUsers]).toEqual(reached)
        expect(outcome.pairsBefore).toBe(before.length)
        expect(
          reached.flatMap((end, place) =>
            [...membersOf(outcome.lost, place)].map((root) => `${root} ${end}`),
          ),
        ).toEqual(before.filter((pair) => !after.has(pair)))
        expect(
          reached.map((_, place) => membersOf(outcome.after.shortestRoutes, place).length),
        ).toEqual(reached.map((end) => (gone.includes(end) ? 0 : lengthTo(end))))
        expect([...outcome.after.simpleRoutes]).toEqual(
          reached.map((end) => (gone.includes(end) ? 0 : slowRoutes(left, leftRoots, end))),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('stops counting routes at the cap, in networks with more than could ever be counted', () => {
    // Forty layers of three, everyone in a layer dealing with everyone in the next and back.
    const layers = 40
    const arcs = Array.from({ length: layers - 1 }, (_, layer) =>
      [0, 1, 2].flatMap((a) =>
        [0, 1, 2].flatMap((b) => [
          [3 * layer + a, 3 * layer + 3 + b],
          [3 * layer + 3 + b, 3 * layer + a],
        ]),
      ),
    ).flat() as [number, number][]
    const outcome = finish(
      stopEffectSteps({
        kind: 'stop effect',
        vertexCount: 3 * layers,
        from: Int32Array.from(arcs, ([from]) => from),
        to: Int32Array.from(arcs, ([, to]) => to),
        entryPoints: Int32Array.of(0),
        endUsers: Int32Array.of(3 * layers - 1),
        stopped: Int32Array.of(4),
        routeCap: 1000,
      }),
    )
    expect([...outcome.before.simpleRoutes]).toEqual([1000])
    expect([...outcome.after.kappa]).toEqual([2])
  })
})
