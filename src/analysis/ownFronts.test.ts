import { describe, expect, it } from 'vitest'
import { buildNetwork, type NetworkLines } from '../../tests/support/networkBuilder.ts'
import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from '../domain/chokepoint/settings.ts'
import { DEFAULT_SURENESS_SETTINGS } from '../domain/sureness/surenessSettings.ts'
import { analyseChokepoints } from './chokepoint/analyseChokepoints.ts'
import { adaptationSteps } from './removal/adaptationTask.ts'
import { bestStopsSteps } from './removal/bestStopsTask.ts'
import { prepareAdaptation } from './removal/prepareAdaptation.ts'
import { prepareBestStops } from './removal/prepareBestStops.ts'
import { prepareRoutesBetween } from './removal/prepareRoutesBetween.ts'
import { prepareStopEffect } from './removal/prepareStopEffect.ts'
import { routesBetweenSteps } from './removal/routesBetweenTask.ts'
import { stopEffectSteps } from './removal/stopEffectTask.ts'
import { finish } from '../lib/steps.ts'
import { preparePosition } from './sureness/preparePosition.ts'
import { prepareShipments } from './sureness/prepareShipments.ts'
import { prepareSureness } from './sureness/prepareSureness.ts'
import { shipmentsSteps } from './sureness/shipmentsTask.ts'
import { surenessSteps } from './sureness/surenessTask.ts'

const TOGETHER: AnalysisSettings = { ...DEFAULT_ANALYSIS_SETTINGS, ownFronts: 'together' }

function routesOf(lines: NetworkLines, settings: Partial<AnalysisSettings> = {}) {
  const { result } = analyseChokepoints(buildNetwork(lines), {
    ...DEFAULT_ANALYSIS_SETTINGS,
    ...settings,
  })
  if (result.kind !== 'routes') throw new Error('The network has no routes.')
  return {
    entryPoints: result.entryPoints,
    endUsers: result.endUsers,
    pairs: result.connectedPairs,
    losses: Object.fromEntries(result.scores.map(({ id, pairsLost }) => [id, pairsLost])),
  }
}

/** Two fronts abroad feed a trader abroad; another supplier stands beside. */
const TRADER: NetworkLines = {
  entities: [
    'f1:front_company@HK',
    'f2:front_company@VG',
    'trader@CN',
    'gate@KP',
    'maker:manufacturer@DE',
    'army:end_user@KP',
  ],
  cases: [{ id: 'c1', title: 'Voyage', kind: 'shipment' }],
  relations: [
    'f1 fronts_for trader',
    'f2 fronts_for trader',
    'trader supplies gate',
    'maker supplies gate',
    { source: 'f1', target: 'gate', type: 'supplies', cases: ['c1'] },
    'gate supplies army',
  ],
}

describe('a trader whose only suppliers are its own fronts', () => {
  it('is scored on them while they stand apart', () => {
    expect(routesOf(TRADER)).toEqual({
      entryPoints: ['f1', 'f2', 'maker'],
      endUsers: ['army'],
      pairs: 3,
      losses: { gate: 3, trader: 1 },
    })
  })

  it('becomes an entry point when they count with it', () => {
    expect(routesOf(TRADER, TOGETHER)).toEqual({
      entryPoints: ['trader', 'maker'],
      endUsers: ['army'],
      pairs: 2,
      losses: { gate: 2 },
    })
  })

  it('stays between where somebody else abroad supplies it', () => {
    const relations = [...(TRADER.relations ?? []), 'maker supplies trader']
    expect(routesOf({ ...TRADER, relations }, TOGETHER)).toMatchObject({
      entryPoints: ['maker'],
      losses: { gate: 1 },
    })
  })
})

describe('fronts of a programme firm', () => {
  const firm: NetworkLines = {
    entities: ['front:front_company@HK', 'maker:manufacturer@DE', 'firm@KP', 'army:end_user@KP'],
    relations: ['front fronts_for firm', 'maker supplies firm', 'firm supplies army'],
  }

  it('no longer count as entry points of their own', () => {
    expect(routesOf(firm).entryPoints).toEqual(['front', 'maker'])
    expect(routesOf(firm, TOGETHER)).toEqual({
      entryPoints: ['maker'],
      endUsers: ['army'],
      pairs: 1,
      losses: { firm: 1 },
    })
  })

  it('pass what comes to them to the firm', () => {
    const relations = ['front fronts_for firm', 'maker supplies front', 'firm supplies army']
    expect(routesOf({ ...firm, relations }, TOGETHER)).toMatchObject({
      pairs: 1,
      losses: { firm: 1 },
    })
  })

  it('stand for the firm in sets given by hand', () => {
    expect(routesOf(firm, { ...TOGETHER, entryPoints: ['front'] })).toMatchObject({
      entryPoints: ['firm'],
      pairs: 1,
    })
    expect(routesOf(firm, { ...TOGETHER, endUsers: ['front'] })).toMatchObject({
      entryPoints: ['maker'],
      endUsers: ['firm'],
      pairs: 1,
    })
  })

  it('leave nothing where the firm had nothing but them', () => {
    const { result, inGraph, countedWith } = analyseChokepoints(
      buildNetwork({
        entities: ['front:front_company@HK', 'firm@KP'],
        relations: ['front fronts_for firm'],
      }),
      TOGETHER,
    )
    expect(result).toMatchObject({ kind: 'structure', reason: 'no entry points', components: 0 })
    expect([inGraph, countedWith]).toEqual([[], new Map([['front', 'firm']])])
  })
})

describe('a network without routes', () => {
  it('hangs together by principals', () => {
    const { result, inGraph, usedRelations } = analyseChokepoints(
      buildNetwork({
        entities: ['front@HK', 'firm@CN', 'a@CN', 'b@CN'],
        relations: ['front fronts_for firm', 'a related_to front', 'firm related_to b'],
      }),
      TOGETHER,
    )
    expect(result).toMatchObject({
      kind: 'structure',
      cutEntities: ['firm'],
      bridges: [
        ['firm', 'a'],
        ['firm', 'b'],
      ],
    })
    expect([inGraph, usedRelations]).toEqual([['firm', 'a', 'b'], 2])
  })
})

const network = buildNetwork(TRADER)

function effectOf(stopped: string[]) {
  const { task, read } = prepareStopEffect(network, TOGETHER, stopped)
  const { pairsBefore, pairsLost, ...effect } = read(finish(stopEffectSteps(task)))
  return { stopped: effect.stopped, pairsBefore, pairsLost }
}

function between(from: string, to: string) {
  const { task, read } = prepareRoutesBetween(network, TOGETHER, from, to)
  return read(finish(routesBetweenSteps(task)))
}

describe('what is asked beyond the scores', () => {
  it('loses nothing by stopping one that counts with its principal, unless that is stopped', () => {
    expect(effectOf(['f1'])).toEqual({ stopped: ['f1'], pairsBefore: 2, pairsLost: 0 })
    expect(effectOf(['f1', 'trader'])).toMatchObject({ pairsLost: 1 })
    expect(effectOf(['gate'])).toMatchObject({ pairsLost: 2 })
  })

  it('looks for the best stops and for substitutes among those that stand for themselves', () => {
    const best = prepareBestStops(network, TOGETHER, 1)
    expect(best.read(finish(bestStopsSteps(best.task)))).toMatchObject({
      connectedPairs: 2,
      candidates: 1,
      best: { stopped: ['gate'], pairsLost: 2 },
    })
    const adaptation = prepareAdaptation(network, TOGETHER, ['f1'])
    expect(adaptation.read(finish(adaptationSteps(adaptation.task)))).toMatchObject({
      pairsBefore: 2,
      pairsWithoutReaction: 2,
      substitutes: [],
    })
  })

  it('leads routes of one that counts with its principal from that', () => {
    expect(between('f1', 'army')).toMatchObject({
      from: 'f1',
      to: 'army',
      routes: [['trader', 'gate', 'army']],
    })
    expect(between('f1', 'f2').routes).toEqual([])
  })

  it('draws over the relations between those that stand for themselves', () => {
    const prepared = prepareSureness(network, TOGETHER, {
      ...DEFAULT_SURENESS_SETTINGS,
      draws: 100,
    })
    if (!prepared) throw new Error('no routes')
    // Of six relations two lie between the trader and its fronts.
    expect([prepared.task.arcOf.length, prepared.task.ids]).toEqual([
      4,
      ['trader', 'gate', 'maker', 'army'],
    ])
    expect(() => prepared.read(finish(surenessSteps(prepared.task)))).not.toThrow()
    expect(preparePosition(network, TOGETHER, 'f1')).toBeNull()
  })

  it('needs the principal where a shipment needed its front', () => {
    const prepared = prepareShipments(network, TOGETHER)
    if (!prepared) throw new Error('no routes')
    expect(prepared.read(finish(shipmentsSteps(prepared.task))).shipments).toEqual([
      { id: 'c1', needs: ['trader'], setsOut: true },
    ])
  })
})
