import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  assessOwnership,
  entitiesMeeting,
  ownershipVerdict,
} from '../../../src/domain/ownership/assessOwnership.ts'
import { laneOf } from '../../../src/domain/network/entityType.ts'
import type { Network } from '../../../src/domain/network/network.ts'
import type { Entity } from '../../../src/domain/network/schema/entity.ts'
import { openNetworkText } from '../../../src/io/openNetworkText.ts'

function openLantern(): Network {
  const result = openNetworkText('lantern.json', readFileSync('public/data/lantern.json', 'utf8'))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.network
}

const network = openLantern()

/** Whom an entity passes something on to, along flow. */
function flowArcs(): Map<string, Set<string>> {
  const arcs = new Map(network.entities.map(({ id }) => [id, new Set<string>()]))
  for (const { id, source, target } of network.relations) {
    const flow = network.factsOf.get(id)?.flow
    if (flow === 'forward') arcs.get(source)?.add(target)
    if (flow === 'reverse') arcs.get(target)?.add(source)
  }
  return arcs
}

const arcs = flowArcs()
const home = new Set(network.file.meta.homeCountries)
const isForeign = ({ country }: Entity) => !home.has(country ?? '??')
const predecessors = (id: string) => network.entities.filter((one) => arcs.get(one.id)?.has(id))

/** The default rules of the design, written out plainly: foreign, no person, vessel or demand, outermost or origin. */
function isEntryPoint(entity: Entity): boolean {
  const lane = laneOf(entity.type)
  const excluded = ['facilitator_person', 'vessel'].includes(entity.type) || lane === 'demand'
  if (excluded || entity.routeRole === 'none' || !isForeign(entity)) return false
  const suppliers = predecessors(entity.id).filter(
    (one) => isForeign(one) && one.type !== 'facilitator_person',
  )
  return lane === 'origin' || suppliers.length === 0
}

const ids = (entities: readonly Entity[]) => entities.map(({ id }) => id)
const entryPoints = ids(network.entities.filter(isEntryPoint))
const endUsers = ids(network.entities.filter(({ type }) => laneOf(type) === 'demand'))

/** Everything a walk along flow from `start` comes to when the stopped entities are gone. */
function reachedFrom(start: string, stopped: readonly string[]): Set<string> {
  const seen = new Set<string>([start])
  for (const id of seen) {
    for (const next of arcs.get(id) ?? []) if (!stopped.includes(next)) seen.add(next)
  }
  return seen
}

/** End users that each entry point reaches when the stopped entities are gone. */
function routesWithout(...stopped: string[]): Record<string, string[]> {
  return Object.fromEntries(
    entryPoints.map((start) => {
      const seen = reachedFrom(start, stopped)
      return [start, endUsers.filter((id) => seen.has(id))]
    }),
  )
}

const pairsWithout = (...stopped: string[]) =>
  Object.values(routesWithout(...stopped)).flat().length

function cutOffBy(...stopped: string[]): string[] {
  const reached = new Set(Object.values(routesWithout(...stopped)).flat())
  return endUsers.filter((id) => !reached.has(id))
}

const between = ids(network.entities).filter(
  (id) => !entryPoints.includes(id) && !endUsers.includes(id),
)

describe('the fictional network', () => {
  it('holds 43 entities, 84 relations, 11 sources and 10 cases', () => {
    const { entities, relations, sources, cases } = network
    expect([entities, relations, sources, cases].map(({ length }) => length)).toEqual([
      43, 84, 11, 10,
    ])
  })

  it('is invented throughout: it says so, its places are in no standard, its sources have no address', () => {
    const { meta } = network.file
    expect(meta.fictional).toBe(true)
    expect(meta.countryNames).toEqual({
      QM: 'Korvane',
      XC: 'Port Aldre',
      XD: 'Skerrowe',
      XE: 'Lomarrey',
      XF: 'Ondrasil',
      XG: 'Tessamar Isles',
    })
    const countries = new Set(network.entities.map(({ country }) => country))
    expect(countries).toEqual(new Set(Object.keys(meta.countryNames ?? {})))
    expect(network.sources.filter(({ url }) => url !== undefined)).toEqual([])
    expect(network.entities.filter(({ location }) => location?.lat !== undefined)).toEqual([])
  })

  it('runs from ten entry points to six end users by 43 pairs', () => {
    const abroad = ['directorate', 'guidance', 'plant-12', 'yard-four', 'harbours']
    expect(routesWithout()).toEqual({
      hallorin: [...abroad, 'lantern-3'],
      sundvey: abroad,
      pellmarr: abroad,
      orridane: [...abroad, 'lantern-3'],
      veltrane: abroad,
      caskenby: abroad,
      hi9: ['lantern-3'],
      od51: ['lantern-3'],
      'aldre-bank': ['directorate', 'guidance', 'plant-12', 'harbours'],
      'lomarrey-bank': abroad,
    })
    expect(pairsWithout()).toBe(43)
  })

  it('has one gateway: stopping Tellorin Gate cuts off three end users and 25 pairs', () => {
    expect(cutOffBy('tellorin')).toEqual(['directorate', 'guidance', 'plant-12'])
    expect(pairsWithout('tellorin')).toBe(18)
  })

  it('and nobody else alone cuts off anyone', () => {
    expect(between.filter((id) => cutOffBy(id).length > 0)).toEqual(['tellorin'])
  })

  it('has one pair: only both forwarders together cut off the naval yard', () => {
    const others = between.filter((id) => id !== 'tellorin')
    const pairs = others.flatMap((a, place) =>
      others.slice(place + 1).flatMap((b) => {
        const cut = cutOffBy(a, b)
        return cut.length > 0 ? [{ pair: [a, b], cut }] : []
      }),
    )
    const yard = pairs.filter(({ cut }) => cut.includes('yard-four'))
    expect(yard).toEqual([{ pair: ['marrowkeel', 'kettersand'], cut: ['yard-four'] }])
  })

  it('has one decoy: the busiest entity of all, without which every pair still has a route', () => {
    const degrees = network.entities.map(({ id }) => ({
      id,
      relations: network.relationsOf.get(id)?.length ?? 0,
    }))
    const busiest = degrees.toSorted((a, b) => b.relations - a.relations)
    expect(busiest.slice(0, 3)).toEqual([
      { id: 'wendlehatch', relations: 20 },
      { id: 'tellorin', relations: 17 },
      { id: 'grennaby', relations: 8 },
    ])
    expect(pairsWithout('wendlehatch')).toBe(43)
    expect(routesWithout('wendlehatch')).toEqual(routesWithout())
  })

  it('holds a stake puzzle: exactly half in two parts, half again one level down, and one range', () => {
    const stakes = network.relations.flatMap(({ source, target, stakePercent }) =>
      stakePercent === undefined ? [] : [[source, target, stakePercent]],
    )
    expect(stakes).toEqual([
      ['asmolt', 'mereholt', '33.4'],
      ['ilvash', 'mereholt', '16.6'],
      ['mereholt', 'tellorin', '49'],
      ['asmolt', 'tellorin', '1'],
      ['vossenholt', 'tellorin', '50'],
      ['ninth-causeway', 'marrowkeel', '100'],
      ['yard-four', 'kettersand', { min: '40', max: '55' }],
      ['marrowkeel', 'hesperand', '100'],
    ])
  })

  it('lets its stakes show each rule apart, and a range that is only possible', () => {
    const meeting = (...supposed: string[]) =>
      Object.fromEntries(
        assessOwnership(network, supposed).rules.map((outcome) => [
          outcome.rule.id,
          entitiesMeeting(outcome),
        ]),
      )
    const gateway = ['mereholt', 'tellorin']
    expect(meeting()).toEqual({ ofac: gateway, eu: gateway, 'eu-before-2024': [], uk: [] })
    expect(meeting('vossenholt')).toEqual({
      ofac: ['mereholt', 'tellorin'],
      eu: ['mereholt', 'tellorin'],
      'eu-before-2024': ['tellorin'],
      uk: [],
    })
    const forwarder = ['marrowkeel', 'hesperand']
    expect(meeting('ninth-causeway')).toEqual({
      ofac: ['mereholt', 'marrowkeel', 'tellorin', 'hesperand'],
      eu: ['mereholt', 'marrowkeel', 'tellorin', 'hesperand'],
      'eu-before-2024': forwarder,
      uk: forwarder,
    })
    const { stakes, rules } = assessOwnership(network, [])
    expect(rules.map((outcome) => ownershipVerdict(stakes, outcome, 'kettersand'))).toEqual([
      'possible',
      'possible',
      'possible',
      'possible',
    ])
  })
})
