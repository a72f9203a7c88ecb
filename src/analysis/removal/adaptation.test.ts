import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNetwork, type NetworkLines } from '../../../tests/support/networkBuilder.ts'
import { arbitraryDigraph, slowReach, type PlainDigraph } from '../../../tests/support/slowGraph.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import type { EntityType } from '../../domain/network/entityType.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { startAdaptation } from '../client/startAdaptation.ts'
import { finish } from '../../lib/steps.ts'
import { adaptationSteps } from './adaptationTask.ts'
import { prepareAdaptation } from './prepareAdaptation.ts'

const adaptationOf = (lines: NetworkLines, stopped: readonly string[]) => {
  const { task, read } = prepareAdaptation(buildNetwork(lines), DEFAULT_ANALYSIS_SETTINGS, stopped)
  return read(finish(adaptationSteps(task)))
}

/** Two banks that deal with the same agent, and one that deals with nobody the stopped one knew. */
const banks: NetworkLines = {
  entities: [
    'maker:manufacturer@DE',
    'far:bank@KP',
    'gate:bank@KP',
    'near:bank@KP',
    'agent:facilitator_person@CN',
    'army:end_user@KP',
    'navy:end_user@KP',
  ],
  relations: [
    'maker finances gate',
    'gate finances agent',
    'gate finances army',
    'near finances agent',
    'far finances navy',
    'agent procures_for navy',
  ],
}

/** One gate between maker and army, and one more whom the maker knows. */
const gateAnd = (gate: EntityType, rest: Partial<Entity>): NetworkLines => ({
  entities: [
    'maker:manufacturer@DE',
    { id: 'gate', type: gate, country: 'KP' },
    { id: 'rest', country: 'KP', ...rest },
    'army:end_user@KP',
  ],
  relations: ['maker supplies gate', 'gate supplies army', 'maker supplies rest'],
})

describe('how a network answers a stop', { timeout: 60_000 }, () => {
  it('is told with the reason for every substitute', () => {
    expect(adaptationOf(banks, ['gate'])).toEqual({
      pairsBefore: 2,
      pairsWithoutReaction: 0,
      pairsAfterBestResponse: 1,
      pairsAtMost: 2,
      substitutes: [
        {
          source: 'maker',
          target: 'near',
          replaces: 'gate',
          orphan: 'maker',
          similarity: 0.5,
          shared: ['agent'],
        },
        {
          source: 'far',
          target: 'agent',
          replaces: 'gate',
          orphan: 'agent',
          similarity: 0,
          shared: [],
        },
        {
          source: 'far',
          target: 'army',
          replaces: 'gate',
          orphan: 'army',
          similarity: 0,
          shared: [],
        },
      ],
    })
  })

  it('knows no substitute of another type, none of the type "other", and no placeholder', () => {
    expect(adaptationOf(gateAnd('vessel', { type: 'bank' }), ['gate']).pairsAtMost).toBe(0)
    expect(adaptationOf(gateAnd('other', { type: 'other' }), ['gate']).pairsAtMost).toBe(0)
    const placeholder = { type: 'bank', placeholder: true } as const
    expect(adaptationOf(gateAnd('bank', placeholder), ['gate']).pairsAtMost).toBe(0)
    expect(adaptationOf(gateAnd('bank', { type: 'bank' }), ['gate']).pairsAtMost).toBe(1)
  })

  it('has nothing to keep up where there are no routes', () => {
    expect(adaptationOf({ relations: ['a related_to b', 'b related_to c'] }, ['b'])).toEqual({
      pairsBefore: 0,
      pairsWithoutReaction: 0,
      pairsAfterBestResponse: 0,
      pairsAtMost: 0,
      substitutes: [],
    })
  })

  it('is the same from the client', async () => {
    const { result } = startAdaptation(buildNetwork(banks), DEFAULT_ANALYSIS_SETTINGS, ['gate'])
    expect(await result).toEqual(adaptationOf(banks, ['gate']))
  })

  it('lies between no reaction and every substitute at once, counted one by one', () => {
    const withRoles = arbitraryDigraph.chain((plain) =>
      fc.tuple(
        fc.constant(plain),
        fc.array(fc.integer({ min: -1, max: 1 }), {
          minLength: plain.vertexCount,
          maxLength: plain.vertexCount,
        }),
        fc.subarray(
          Array.from({ length: plain.vertexCount }, (_, vertex) => vertex),
          { maxLength: Math.min(2, plain.vertexCount) },
        ),
      ),
    )
    fc.assert(
      fc.property(withRoles, ([plain, roles, gone]) => {
        const outcome = finish(
          adaptationSteps({
            kind: 'adaptation',
            vertexCount: plain.vertexCount,
            from: Int32Array.from(plain.arcs, ([from]) => from),
            to: Int32Array.from(plain.arcs, ([, to]) => to),
            entryPoints: Int32Array.from(plain.roots),
            endUsers: Int32Array.from(plain.ends),
            roles: Int32Array.from(roles),
            stopped: Int32Array.from(gone),
          }),
        )
        const left = plain.arcs.filter((arc) => !arc.some((vertex) => gone.includes(vertex)))
        const every = [...left]
        for (const removed of gone) {
          const standIns = roles.flatMap((role, vertex) =>
            role >= 0 && role === roles[removed] && !gone.includes(vertex) ? [vertex] : [],
          )
          for (const [from, to] of plain.arcs) {
            if (to === removed && !gone.includes(from))
              every.push(...standIns.map((vertex): [number, number] => [from, vertex]))
            if (from === removed && !gone.includes(to))
              every.push(...standIns.map((vertex): [number, number] => [vertex, to]))
          }
        }
        const { from, to } = outcome.substitutes
        const chosen = Array.from(from, (source, place): [number, number] => [source, to[place]!])
        const pairs = (arcs: PlainDigraph['arcs'], without: readonly number[]) =>
          plain.roots
            .filter((root) => !without.includes(root))
            .flatMap((root) => [...slowReach(arcs, [root])])
            .filter((vertex) => plain.ends.includes(vertex) && !without.includes(vertex)).length
        expect(outcome).toMatchObject({
          pairsBefore: pairs(plain.arcs, []),
          pairsWithoutReaction: pairs(left, gone),
          pairsAfterBestResponse: pairs([...left, ...chosen], gone),
          pairsAtMost: pairs(every, gone),
        })
        const everyStep = new Set(every.map((arc) => arc.join()))
        expect(chosen.filter((arc) => !everyStep.has(arc.join()))).toEqual([])
        const known = new Set(left.map((arc) => arc.join()))
        expect(chosen.filter((arc) => known.has(arc.join()))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
