import { describe, expect, it } from 'vitest'
import { PLAIN_SCORE } from '../../../tests/support/analysisBuilder.ts'
import { type NetworkLines } from '../../../tests/support/networkBuilder.ts'
import { pairsBehind, routesBehind } from '../../domain/chokepoint/pairsBehind.ts'
import { analyse, twins, questions, unknownWith } from '../../../tests/support/analysisQuestions.ts'

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
