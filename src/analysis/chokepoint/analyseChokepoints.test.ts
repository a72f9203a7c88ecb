import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLAIN_SCORE } from '../../../tests/support/analysisBuilder.ts'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { buildNetwork, type NetworkLines } from '../../../tests/support/networkBuilder.ts'
import { pairsBehind, routesBehind } from '../../domain/chokepoint/pairsBehind.ts'
import { CRITERIA, DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { indexNetwork } from '../../domain/network/indexNetwork.ts'
import type { Network } from '../../domain/network/network.ts'
import { analyseChokepoints } from './analyseChokepoints.ts'

const analyse = (lines: NetworkLines) =>
  analyseChokepoints(buildNetwork(lines), DEFAULT_ANALYSIS_SETTINGS)

const twins = (first: string, second: string) =>
  analyse({
    entities: ['maker:manufacturer@DE', `${first}@KP`, `${second}@KP`, 'army:end_user@KP'],
    relations: [
      `maker supplies ${first}`,
      `${first} supplies ${second}`,
      `${second} supplies army`,
    ],
  }).result

const reason = (lines: NetworkLines) => {
  const { result } = analyse(lines)
  return result.kind === 'structure' ? result.reason : result.kind
}

/** What can be asked of a result later. */
const questions = {
  onRoutesBetween: expect.any(Function) as unknown,
  partnersOf: expect.any(Function) as unknown,
}

const unknownWith = (...unknown: string[]) => ({ ...PLAIN_SCORE.convergence, unknown })

describe('chokepoints of a network with routes', () => {
  const hourglass: NetworkLines = {
    entities: [
      'maker:manufacturer@DE',
      'trader@CN',
      'side@SG',
      'gate:bank@KP',
      'army:end_user@KP',
      'navy:end_user@KP',
      'lonely:end_user@KP',
      'home@KP',
    ],
    relations: [
      'maker supplies trader',
      'trader supplies gate',
      'maker supplies side',
      'side supplies gate',
      'gate finances army',
      'gate finances navy',
      'side finances navy',
      'lonely procures_for home',
    ],
  }

  it('names the waist, with the numbers behind it', () => {
    const { result, ...size } = analyse(hourglass)
    expect(result).toEqual({
      kind: 'routes',
      entryPoints: ['maker'],
      endUsers: ['army', 'navy', 'lonely'],
      connectedEntryPoints: ['maker'],
      reachedEndUsers: ['army', 'navy'],
      kappa: new Map([
        ['army', 1],
        ['navy', 2],
      ]),
      connectedPairs: 2,
      allPairs: [
        ['maker', 'army'],
        ['maker', 'navy'],
      ],
      scores: [
        {
          ...PLAIN_SCORE,
          topThreeShare: 1,
          id: 'gate',
          rank: 1,
          score: 54.3181818182,
          tier: 1,
          gatekeeper: 0.5,
          gatekeeperOf: ['army'],
          supplyLoss: 0.5,
          pairsLost: 1,
          lostPairs: [['maker', 'army']],
          restsOn: ['maker'],
          cutsOff: ['army'],
          routeShare: 0.5,
          cutMembership: 1,
          inCutOf: ['army', 'navy'],
          pairedCuts: [{ endUser: 'navy', partners: ['side'] }],
          fragmentation: 4 / 11,
          pairsSeparated: 4,
          pairsOfOthers: 11,
          splitOff: ['army'],
          convergence: unknownWith('trader', 'side', 'army', 'navy'),
        },
        {
          ...PLAIN_SCORE,
          topThreeShare: 1,
          id: 'side',
          rank: 2,
          score: 20,
          tier: 2,
          routeShare: 0.75,
          cutMembership: 0.5,
          inCutOf: ['navy'],
          pairedCuts: [{ endUser: 'navy', partners: ['gate', 'trader'] }],
          pairsOfOthers: 11,
          convergence: unknownWith('maker', 'gate', 'navy'),
        },
        {
          ...PLAIN_SCORE,
          topThreeShare: 1,
          id: 'trader',
          rank: 3,
          score: 10,
          tier: 2,
          routeShare: 0.25,
          cutMembership: 0.5,
          inCutOf: ['navy'],
          pairedCuts: [{ endUser: 'navy', partners: ['side'] }],
          pairsOfOthers: 11,
          convergence: unknownWith('maker', 'gate'),
        },
      ],
      onRoute: ['maker', 'trader', 'side', 'gate', 'army', 'navy'],
      busiest: 'gate',
      ...questions,
    })
    expect(size).toEqual({
      entities: 8,
      inGraph: ['maker', 'trader', 'side', 'gate', 'army', 'navy', 'lonely', 'home'],
      countedWith: new Map(),
      couldCountWith: new Map(),
      arcs: 8,
      undatedRelations: 8,
      usedRelations: 8,
    })
  })

  it('answers who is on the routes between some, who deals with whom, and who is busiest', () => {
    const { result } = analyse(hourglass)
    if (result.kind !== 'routes') throw new Error('no routes')
    expect(result.onRoutesBetween(['maker'], ['navy'])).toEqual([
      'maker',
      'trader',
      'side',
      'gate',
      'navy',
    ])
    expect(result.onRoutesBetween(['gate'], ['army'])).toEqual(['gate', 'army'])
    expect(result.onRoutesBetween(['army'], ['gate'])).toEqual([])
    expect(result.partnersOf('gate')).toEqual(['army', 'navy', 'trader', 'side'])
    expect(result.partnersOf('nobody')).toEqual([])
    expect(routesBehind(result, { lostWithout: 'gate' }).toSorted()).toEqual([
      'army',
      'gate',
      'maker',
      'side',
      'trader',
    ])
    expect(pairsBehind(result, { lostWithout: 'gate' })).toEqual([['maker', 'army']])
    expect(pairsBehind(result, { lostWithout: 'nobody' })).toEqual([])
    expect(pairsBehind(result, 'all')).toEqual(result.allPairs)
    expect(routesBehind(result, 'all')).toEqual(result.onRoute)
  })

  it('ranks equals by id, whatever their order in the file', () => {
    for (const result of [twins('alpha', 'beta'), twins('beta', 'alpha')]) {
      expect(result.kind === 'routes' && result.scores.map(({ id }) => id)).toEqual([
        'alpha',
        'beta',
      ])
    }
  })

  it('says so when no entry point reaches an end user', () => {
    const { result } = analyse({
      entities: ['maker:manufacturer@DE', 'trader@CN', 'home@KP', 'army:end_user@KP'],
      relations: ['maker supplies trader', 'home supplies army'],
    })
    expect(result).toEqual({
      kind: 'routes',
      entryPoints: ['maker'],
      endUsers: ['army'],
      connectedEntryPoints: [],
      reachedEndUsers: [],
      kappa: new Map(),
      connectedPairs: 0,
      allPairs: [],
      scores: [],
      onRoute: [],
      busiest: 'home',
      ...questions,
    })
  })
})

describe('a network without entry points or end users', () => {
  it('is analysed as it hangs together, `related_to` included', () => {
    const { result, ...size } = analyse({
      entities: ['a@CN', 'b@CN', 'c@CN', 'd@CN', 'x@CN', 'y@CN', 'alone@CN'],
      relations: [
        'a supplies b',
        'b supplies a',
        'b related_to c',
        'c finances d',
        'd owns b',
        'x related_to y',
        'x owns x',
      ],
    })
    expect(result).toEqual({
      kind: 'structure',
      reason: 'no end users',
      cutEntities: ['b'],
      bridges: [
        ['a', 'b'],
        ['x', 'y'],
      ],
      betweenness: [{ id: 'b', value: 2, share: 0.2 }],
      components: 2,
      standings: [
        { id: 'a', core: 1, pageRank: 0.0942723305, blocks: 1 },
        { id: 'b', core: 2, pageRank: 0.2444905781, blocks: 2 },
        { id: 'c', core: 2, pageRank: 0.1639518791, blocks: 1 },
        { id: 'd', core: 2, pageRank: 0.1639518791, blocks: 1 },
        { id: 'x', core: 1, pageRank: 0.1666666667, blocks: 1 },
        { id: 'y', core: 1, pageRank: 0.1666666667, blocks: 1 },
      ],
    })
    expect(size).toEqual({
      entities: 6,
      inGraph: ['a', 'b', 'c', 'd', 'x', 'y'],
      countedWith: new Map(),
      couldCountWith: new Map([['b', 'd']]),
      arcs: 5,
      undatedRelations: 6,
      usedRelations: 6,
    })
  })

  it('says which end is missing', () => {
    expect(reason({ relations: ['a supplies b'] })).toBe('no end users')
    expect(
      reason({
        entities: ['home@KP', 'army:end_user@KP'],
        relations: ['home supplies army'],
      }),
    ).toBe('no entry points')
    expect(reason({})).toBe('no entry points')
  })
})

/** The same network under other ids that sort the other way, its rows in reverse order. */
function relabelled(network: Network): Network {
  const { file } = network
  const renamed = new Map(
    file.entities.map(({ id }, place) => [id, `z${file.entities.length - place}`]),
  )
  return indexNetwork({
    ...file,
    entities: file.entities
      .map((entity) => ({ ...entity, id: renamed.get(entity.id)! }))
      .toReversed(),
    relations: file.relations
      .map((relation) => ({
        ...relation,
        source: renamed.get(relation.source)!,
        target: renamed.get(relation.target)!,
      }))
      .toReversed(),
  })
}

describe('any network', { timeout: 30_000 }, () => {
  it('keeps every score when its entities are renamed and its rows reordered', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ maxEntities: 12, maxRelations: 24 }), (network) => {
        const plain = analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS)
        const other = analyseChokepoints(relabelled(network), DEFAULT_ANALYSIS_SETTINGS)
        const numbers = ({ result }: typeof plain) =>
          result.kind === 'routes'
            ? result.scores
                .map((score) =>
                  [
                    score.score,
                    score.tier,
                    ...CRITERIA.map((criterion) => score[criterion]),
                    score.pairsLost,
                    score.lostPairs.length,
                    score.restsOn.length,
                    score.cutsOff.length,
                    score.inCutOf.length,
                    score.pairedCuts.length,
                    score.pairedCuts.flatMap(({ partners }) => partners).length,
                    score.splitOff.length,
                    score.cases.length,
                    score.convergence.value,
                    score.isUnlisted,
                  ].join(),
                )
                .toSorted()
            : [
                result.reason,
                result.cutEntities.length,
                result.bridges.length,
                result.components,
                ...result.betweenness.map(({ value }) => value),
              ]
        expect(numbers(other)).toEqual(numbers(plain))
        expect([other.entities, other.arcs, other.usedRelations, other.undatedRelations]).toEqual([
          plain.entities,
          plain.arcs,
          plain.usedRelations,
          plain.undatedRelations,
        ])
      }),
      { numRuns: 200 },
    )
  })

  it('never ranks an entity above one that is at least as high in everything and higher in something', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ maxEntities: 12, maxRelations: 24 }), (network) => {
        const { result } = analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS)
        const scores = result.kind === 'routes' ? result.scores : []
        const wrong = scores.flatMap((low) =>
          scores
            .filter((high) => CRITERIA.every((criterion) => high[criterion] >= low[criterion]))
            .filter((high) => CRITERIA.some((criterion) => high[criterion] > low[criterion]))
            .filter((high) => high.rank > low.rank)
            .map((high) => `${low.id} above ${high.id}`),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('counts as many pairs as it names', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ maxEntities: 12, maxRelations: 24 }), (network) => {
        const { result } = analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS)
        if (result.kind !== 'routes') return
        expect(result.allPairs.length).toBe(result.connectedPairs)
        for (const { lostPairs, pairsLost, restsOn, cutsOff } of result.scores) {
          expect(lostPairs.length).toBe(pairsLost)
          expect(new Set(lostPairs.map(([entryPoint]) => entryPoint))).toEqual(new Set(restsOn))
          expect(new Set(lostPairs.map(([, endUser]) => endUser))).toEqual(new Set(cutsOff))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same bytes twice', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ maxEntities: 12, maxRelations: 24 }), (network) => {
        const [first, second] = [0, 1].map(() =>
          JSON.stringify(analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS)),
        )
        expect(second).toBe(first)
      }),
    )
  })
})
