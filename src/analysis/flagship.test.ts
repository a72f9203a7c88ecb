import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { sharedPath } from '../../tests/support/sharedFiles.ts'
import type { RouteAnalysis } from '../domain/chokepoint/result.ts'
import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from '../domain/chokepoint/settings.ts'
import { laneOf, type EntityType } from '../domain/network/entityType.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import type { Network } from '../domain/network/network.ts'
import type { RelationType } from '../domain/network/relationType.ts'
import { networkFileSchema } from '../domain/network/schema/networkFile.ts'
import { analyseChokepoints } from './chokepoint/analyseChokepoints.ts'

function routesOf(network: Network, more: Partial<AnalysisSettings> = {}) {
  const { result, ...size } = analyseChokepoints(network, {
    ...DEFAULT_ANALYSIS_SETTINGS,
    ...more,
  })
  if (result.kind !== 'routes') throw new Error('The network has no routes.')
  return { result, size }
}

/** The analysis with front and shell companies left out of the entry points. */
function routesWithoutCover(network: Network) {
  const { entryPoints } = routesOf(network).result
  const isCover = (id: string) => laneOf(network.entityById.get(id)!.type) === 'cover'
  return routesOf(network, { entryPoints: entryPoints.filter((id) => !isCover(id)) }).result
}

/** Supply loss to three places; an entity without any criterion is not in the list. */
const supplyLossOf = (result: RouteAnalysis, id: string) =>
  Number((result.scores.find((score) => score.id === id)?.supplyLoss ?? 0).toFixed(3))

const countsOf = (result: RouteAnalysis) => ({
  entryPoints: result.entryPoints.length,
  endUsers: result.endUsers.length,
  connectedPairs: result.connectedPairs,
  reachedEndUsers: result.reachedEndUsers.length,
})

const supplyLosses = (result: RouteAnalysis, ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, supplyLossOf(result, id)]))

const gatekeepers = (result: RouteAnalysis) =>
  Object.fromEntries(
    result.scores
      .filter(({ gatekeeper }) => gatekeeper > 0)
      .map(({ id, gatekeeper }) => [id, Number(gatekeeper.toFixed(3))]),
  )

const facts = sharedPath('facts')

function readFacts(folder: string): Network {
  const rows = (file: string) =>
    Papa.parse<Record<string, string>>(readFileSync(`${folder}/${file}`, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data
  return buildNetwork({
    entities: rows('entities.csv').map(({ id, name, type, country }) => ({
      id: id!,
      name: name!,
      type: type as EntityType,
      ...(country && { country }),
      ...(id === 'kr-end' && { placeholder: true }),
    })),
    relations: rows('relations.csv').map(({ id, source_entity, target_entity, type }) => ({
      id: id!,
      source: source_entity!,
      target: target_entity!,
      type: type as RelationType,
    })),
  })
}

describe.runIf(facts !== null)('the facts as given', () => {
  it('meet the check figures of an independent library', () => {
    const { result, size } = routesOf(readFacts(facts!))
    expect(size.entities).toBe(383)
    expect(countsOf(result)).toEqual({
      entryPoints: 99,
      endUsers: 33,
      connectedPairs: 305,
      reachedEndUsers: 21,
    })
    expect(supplyLosses(result, ['komid', 'tanchon', 'kkbc', 'ftb', 'dhid'])).toEqual({
      komid: 0.682,
      tanchon: 0.505,
      kkbc: 0.505,
      ftb: 0.393,
      dhid: 0.115,
    })
    expect(gatekeepers(result)).toEqual({ komid: 0.238, glocom: 0.095, tangun: 0.048 })
  })

  it('meet them with front and shell companies left out of the entry points', () => {
    const result = routesWithoutCover(readFacts(facts!))
    expect(countsOf(result)).toMatchObject({ entryPoints: 83, connectedPairs: 220 })
    expect(supplyLosses(result, ['komid', 'tanchon', 'kkbc', 'ftb'])).toEqual({
      komid: 0.595,
      tanchon: 0.477,
      kkbc: 0.477,
      ftb: 0.473,
    })
    expect(supplyLossOf(result, 'dhid')).toBeLessThan(0.03)
  })
})

const flagship = fileURLToPath(new URL('../../public/data/dprk-procurement.json', import.meta.url))

describe('the flagship network', () => {
  const network = indexNetwork(networkFileSchema.parse(JSON.parse(readFileSync(flagship, 'utf8'))))

  it('has these routes', () => {
    const { result, size } = routesOf(network)
    const { inGraph, countedWith, couldCountWith, ...counts } = size
    expect(inGraph.length).toBe(counts.entities)
    expect([countedWith.size, couldCountWith.size]).toEqual([0, 36])
    expect(counts).toEqual({ entities: 384, arcs: 390, usedRelations: 400, undatedRelations: 338 })
    expect(countsOf(result)).toEqual({
      entryPoints: 101,
      endUsers: 33,
      connectedPairs: 309,
      reachedEndUsers: 21,
    })
  })

  it('has these chokepoints', () => {
    const { scores } = routesOf(network).result
    const rows = scores.map((score) =>
      [
        score.id,
        `tier ${score.tier}`,
        score.score.toFixed(2),
        score.gatekeeperOf.length,
        score.pairsLost,
        score.restsOn.length,
        score.routeShare.toFixed(3),
        score.inCutOf.length,
        score.fragmentation.toFixed(3),
      ].join(' · '),
    )
    expect(rows.slice(0, 8)).toEqual([
      'komid · tier 1 · 47.05 · 5 · 208 · 30 · 0.673 · 6 · 0.441',
      'kkbc · tier 3 · 27.93 · 0 · 154 · 22 · 0.498 · 0 · 0.603',
      'tanchon · tier 3 · 27.23 · 0 · 154 · 22 · 0.498 · 0 · 0.462',
      'ftb · tier 3 · 20.59 · 0 · 120 · 15 · 0.388 · 0 · 0.235',
      'dhid · tier null · 6.03 · 0 · 35 · 5 · 0.113 · 0 · 0.072',
      'glocom · tier 1 · 5.92 · 2 · 6 · 2 · 0.019 · 3 · 0.037',
      'tangun · tier 1 · 3.45 · 1 · 4 · 2 · 0.013 · 2 · 0.036',
      'ipc · tier null · 2.79 · 0 · 17 · 17 · 0.055 · 0 · 0.007',
    ])
    const onRoute = scores.filter(({ isOnRoute }) => isOnRoute)
    expect([scores.length, onRoute.length]).toEqual([53, 18])
  })

  it('has one pair beside its single points of failure', () => {
    const { scores } = routesOf(network).result
    expect(
      scores.filter(({ tier }) => tier === 2).map(({ id, pairedCuts }) => [id, pairedCuts]),
    ).toEqual([['han-ki-song', [{ endUser: 'rgb', partners: ['glocom'] }]]])
  })

  it('has ten end users with whom an entry point deals straight', () => {
    const { kappa } = routesOf(network).result
    const counts = [1, 2, Infinity].map((k) => [...kappa.values()].filter((own) => own === k))
    expect(counts.map(({ length }) => length)).toEqual([9, 2, 10])
  })

  it('has these with own fronts and branches counted with their principal', () => {
    const { result, size } = routesOf(network, { ownFronts: 'together' })
    expect(size).toMatchObject({ entities: 348, arcs: 347, usedRelations: 363 })
    expect([size.countedWith.size, size.couldCountWith.size]).toEqual([36, 0])
    expect(countsOf(result)).toEqual({
      entryPoints: 83,
      endUsers: 33,
      connectedPairs: 208,
      reachedEndUsers: 21,
    })
    expect(supplyLosses(result, ['komid', 'tanchon', 'kkbc', 'ftb'])).toEqual({
      komid: 0.529,
      tanchon: 0.37,
      kkbc: 0.37,
      ftb: 0.351,
    })
    expect(gatekeepers(result)).toEqual({ komid: 0.238, tangun: 0.048 })
  })

  it('begins routes at Dandong Hongxiang instead of scoring it by its own fronts', () => {
    const { result, size } = routesOf(network, { ownFronts: 'together' })
    const fronts = ['vg', 'sc', 'hk', 'ai', 'gb'].map((place) => `dhid-${place}`)
    expect(fronts.map((id) => size.countedWith.get(id))).toEqual(fronts.map(() => 'dhid'))
    expect(result.entryPoints).toContain('dhid')
    expect(result.scores.map(({ id }) => id)).not.toContain('dhid')
    expect(result.scores.find(({ id }) => id === 'kkbc')?.restsOn).toContain('dhid')
  })

  it('has these with front and shell companies left out of the entry points', () => {
    const result = routesWithoutCover(network)
    expect(countsOf(result)).toEqual({
      entryPoints: 84,
      endUsers: 33,
      connectedPairs: 221,
      reachedEndUsers: 19,
    })
    expect(supplyLosses(result, ['komid', 'tanchon', 'kkbc', 'ftb', 'dhid'])).toEqual({
      komid: 0.593,
      tanchon: 0.475,
      kkbc: 0.475,
      ftb: 0.471,
      dhid: 0,
    })
    expect(gatekeepers(result)).toEqual({ komid: 0.263, 'han-ki-song': 0.053, tangun: 0.053 })
  })
})
