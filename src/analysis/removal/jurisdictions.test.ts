import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { arbitraryDigraph, slowReach } from '../../../tests/support/slowGraph.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { indexNetwork } from '../../domain/network/indexNetwork.ts'
import type { Network } from '../../domain/network/network.ts'
import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'
import { finish } from '../../lib/steps.ts'
import { startJurisdictions } from '../client/startJurisdictions.ts'
import { jurisdictionsSteps } from './jurisdictionsTask.ts'
import { prepareJurisdictions } from './prepareJurisdictions.ts'
import { prepareStopEffect } from './prepareStopEffect.ts'
import { stopEffectSteps } from './stopEffectTask.ts'

const answer = (network: Network) => {
  const prepared = prepareJurisdictions(network, DEFAULT_ANALYSIS_SETTINGS)!
  return prepared.read(finish(jurisdictionsSteps(prepared.task)))
}

/** Two ways to the army, one of them through China alone; to the navy there is only the one. */
const network = buildNetwork({
  meta: { homeCountries: ['KP'] },
  entities: [
    'maker:manufacturer@DE',
    'broker:trading_company@CN',
    'carrier:trading_company@CN',
    'agent:trading_company',
    'front:front_company@KP',
    'army:end_user@KP',
    'navy:end_user@KP',
    'idle:bank@RU',
  ],
  relations: [
    'maker supplies broker',
    'broker supplies carrier',
    'carrier supplies front',
    'maker supplies agent',
    'agent supplies army',
    'front supplies army',
    'front supplies navy',
    'idle related_to army',
  ],
})

describe('what passes through a country', () => {
  it('is told for each, with whom that stops and whom it spares', () => {
    expect(answer(network)).toEqual({
      pairs: 2,
      endUsers: ['army', 'navy'],
      byCountry: new Map([
        ['DE', { stopped: [], spared: ['maker'], pairsLost: 0, endUsersLost: [] }],
        [
          'CN',
          { stopped: ['broker', 'carrier'], spared: [], pairsLost: 1, endUsersLost: ['navy'] },
        ],
        ['??', { stopped: ['agent'], spared: [], pairsLost: 0, endUsersLost: [] }],
        [
          'KP',
          { stopped: ['front'], spared: ['army', 'navy'], pairsLost: 1, endUsersLost: ['navy'] },
        ],
        ['RU', { stopped: [], spared: [], pairsLost: 0, endUsersLost: [] }],
      ]),
    })
  })

  it('is nothing to be told where there are no routes', () => {
    const plain = buildNetwork({ relations: ['a related_to b'] })
    expect(prepareJurisdictions(plain, DEFAULT_ANALYSIS_SETTINGS)).toBeNull()
    expect(startJurisdictions(plain, DEFAULT_ANALYSIS_SETTINGS)).toBeNull()
  })

  it('is the same from the client, and can be cancelled', async () => {
    const job = startJurisdictions(network, DEFAULT_ANALYSIS_SETTINGS)
    expect(await job?.result).toEqual(answer(network))
    const other = startJurisdictions(network, DEFAULT_ANALYSIS_SETTINGS)
    other?.cancel()
    await expect(other?.result).rejects.toThrow('cancelled')
  })

  it.each(['dprk-procurement', 'lantern'])(
    'of %s is what stopping those of one country after the other does',
    (name) => {
      const file = JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8')) as NetworkFile
      const whole = indexNetwork(file)
      const { pairs, endUsers, byCountry } = answer(whole)
      for (const { stopped, pairsLost, endUsersLost } of byCountry.values()) {
        const { task, read } = prepareStopEffect(whole, DEFAULT_ANALYSIS_SETTINGS, stopped)
        const effect = read(finish(stopEffectSteps(task)))
        expect(effect.pairsBefore).toBe(pairs)
        expect(effect.endUsers.map(({ id }) => id)).toEqual(endUsers)
        expect(effect.pairsLost).toBe(pairsLost)
        expect(effect.endUsers.filter(({ after }) => !after.isReached).map(({ id }) => id)).toEqual(
          endUsersLost,
        )
      }
    },
  )

  it('agrees with removing vertices and looking what is still reached', () => {
    const withGroups = arbitraryDigraph.chain((plain) =>
      fc.tuple(
        fc.constant(plain),
        fc.array(fc.integer({ min: 0, max: 2 }), {
          minLength: plain.vertexCount,
          maxLength: plain.vertexCount,
        }),
      ),
    )
    fc.assert(
      fc.property(withGroups, ([plain, groupOf]) => {
        const outcome = finish(
          jurisdictionsSteps({
            kind: 'jurisdictions',
            vertexCount: plain.vertexCount,
            from: Int32Array.from(plain.arcs, ([from]) => from),
            to: Int32Array.from(plain.arcs, ([, to]) => to),
            entryPoints: Int32Array.from(plain.roots),
            endUsers: Int32Array.from(plain.ends),
            groupOf: Int32Array.from(groupOf),
            groupCount: 3,
          }),
        )
        const pairsIn = (arcs: typeof plain.arcs) =>
          plain.roots.flatMap((root) =>
            [...slowReach(arcs, [root])]
              .filter((vertex) => plain.ends.includes(vertex))
              .map((end) => [root, end] as const),
          )
        const before = pairsIn(plain.arcs)
        expect(outcome.pairs).toBe(before.length)
        for (const group of [0, 1, 2]) {
          const isGone = (vertex: number) =>
            groupOf[vertex] === group &&
            !plain.roots.includes(vertex) &&
            !plain.ends.includes(vertex)
          const after = pairsIn(plain.arcs.filter((arc) => !arc.some(isGone)))
          const left = new Set(after.map(([, end]) => end))
          const lost = new Set(before.map(([, end]) => end).filter((end) => !left.has(end)))
          expect(outcome.groups[group]).toMatchObject({
            pairsLost: before.length - after.length,
            endUsersLost: [...lost].toSorted((a, b) => a - b),
          })
        }
      }),
      { numRuns: 300 },
    )
  })
})
