import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDigraph, slowReach } from '../../../tests/support/slowGraph.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import {
  DEFAULT_SURENESS_SETTINGS,
  type SurenessSettings,
} from '../../domain/sureness/surenessSettings.ts'
import { analyseChokepoints } from '../chokepoint/analyseChokepoints.ts'
import { finish } from '../../lib/steps.ts'
import { numbersOfDraw } from './numbersOfDraw.ts'
import { prepareSureness } from './prepareSureness.ts'
import { joinDraws, splitDraws } from './splitDraws.ts'
import { surenessSteps } from './surenessTask.ts'

const prepared = (network: Network, more: Partial<SurenessSettings> = {}) =>
  prepareSureness(network, DEFAULT_ANALYSIS_SETTINGS, { ...DEFAULT_SURENESS_SETTINGS, ...more })!

function surenessOf(network: Network, more: Partial<SurenessSettings> = {}) {
  const { task, read } = prepared(network, more)
  return read(finish(surenessSteps(task)))
}

const HALF = { high: 0.5, medium: 0.5, low: 0.5 }
const certain = { keep: { high: 1, medium: 1, low: 1 } }

const name = (vertex: number) => `e${vertex}`

const oneSale = (confidence: string) =>
  buildNetwork({
    entities: ['maker:manufacturer@DE', 'army:end_user@KP'],
    relations: [`maker supplies army ${confidence}`],
  })

/** A gate all goods pass through, kept by one relation in, and two traders one of whom serves the army. */
const gate = buildNetwork({
  entities: ['maker:manufacturer@DE', 'gate', 'one', 'two', 'army:end_user@KP'],
  relations: [
    'maker supplies gate high',
    'gate supplies one low',
    'gate supplies two low',
    'one supplies army high',
    'two supplies army high',
  ],
})

/** By how many standard errors the share of draws that reach the first end user misses the exact one. */
function errorsOff(network: Network, exact: number, more: Partial<SurenessSettings> = {}) {
  const { draws, reachable } = surenessOf(network, more)
  const error = Math.sqrt((exact * (1 - exact)) / draws)
  return Math.abs(reachable[0]!.share.value - exact) / error
}

describe('draws over relations', { timeout: 60_000 }, () => {
  it('keep each relation as often as its confidence says', () => {
    expect(errorsOff(oneSale('high'), 0.95)).toBeLessThan(4)
    expect(errorsOff(oneSale('medium'), 0.8)).toBeLessThan(4)
    expect(errorsOff(oneSale('low'), 0.6)).toBeLessThan(4)
  })

  it('keep an arc as long as any of its parallel relations lasts', () => {
    const network = buildNetwork({
      entities: ['maker:manufacturer@DE', 'army:end_user@KP'],
      relations: ['maker supplies army low', 'maker finances army medium'],
    })
    expect(errorsOff(network, 1 - 0.4 * 0.2)).toBeLessThan(4)
  })

  it('say what the analysis says when nothing can be lost', () => {
    const { result } = analyseChokepoints(gate, DEFAULT_ANALYSIS_SETTINGS)
    const { entities, reachable, meanReached } = surenessOf(gate, { ...certain, draws: 100 })
    const ranks = entities.map(({ id, ranks: { best, low, median, high, worst } }) => [
      id,
      new Set([best, low, median, high, worst]),
    ])
    if (result.kind !== 'routes') throw new Error('The network has no routes.')
    expect(ranks).toEqual(result.scores.map(({ id, rank }) => [id, new Set([rank])]))
    expect(entities[0]!.importance).toEqual([{ endUser: 'army', reachable: 1, without: 0 }])
    expect(entities[1]!.importance).toEqual([])
    expect(reachable.map(({ share }) => share.value)).toEqual([1])
    expect(meanReached).toBe(1)
  })

  it('rank an entity that lost its routes right behind all that have some', () => {
    const keep = { high: 1, medium: 1, low: 0.5 }
    const { entities } = surenessOf(gate, { keep })
    expect(errorsOff(gate, 0.75, { keep })).toBeLessThan(4)
    const one = entities.find(({ id }) => id === 'one')!
    const { best, worst } = one.ranks
    expect([best, worst]).toEqual([1, 3])
    expect(one.ranked).toBeCloseTo(0.5, 1)
    expect(one.topThree.value).toBe(1)
  })

  it('give nothing to rank when every relation is lost', () => {
    const { entities, meanReached } = surenessOf(gate, { keep: { high: 0, medium: 0, low: 0 } })
    expect(meanReached).toBe(0)
    expect(entities.map(({ ranks, ranked }) => [ranks.worst, ranked])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ])
  })

  it('make no entry point of what lost its supplier', () => {
    const network = buildNetwork({
      entities: ['maker:manufacturer@DE', 'trader@CN', 'army:end_user@KP'],
      relations: ['maker supplies trader low', 'trader supplies army high'],
    })
    expect(errorsOff(network, 0.6, { keep: { high: 1, medium: 1, low: 0.6 } })).toBeLessThan(4)
  })

  it('do not apply to a network without routes', () => {
    const network = buildNetwork({ relations: ['a supplies b'] })
    expect(
      prepareSureness(network, DEFAULT_ANALYSIS_SETTINGS, DEFAULT_SURENESS_SETTINGS),
    ).toBeNull()
  })

  it('are the same however they are split over workers', () => {
    const { task } = prepared(gate, { draws: 100 })
    const whole = finish(surenessSteps(task))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (parts) => {
        const stretches = splitDraws(task, parts)
        const outcomes = stretches.map((stretch) => finish(surenessSteps(stretch)))
        expect(stretches.length).toBe(Math.min(parts, 100))
        expect(joinDraws(outcomes.toReversed())).toEqual(whole)
      }),
      { numRuns: 10 },
    )
  })

  it('are others with another seed, and the same with the same', () => {
    const [seven, again, eight] = [7, 7, 8].map((seed) => surenessOf(gate, { seed, draws: 500 }))
    expect(again).toEqual(seven)
    expect(eight).not.toEqual(seven)
  })

  it('find reach and dependence that looking draw by draw finds', () => {
    fc.assert(
      fc.property(arbitraryDigraph, fc.integer({ min: 0, max: 99 }), (plain, seed) => {
        const roleOf = (vertex: number) => {
          if (plain.roots.includes(vertex)) return 'entry'
          return plain.ends.includes(vertex) ? 'end_user' : 'none'
        }
        const network = buildNetwork({
          entities: Array.from({ length: plain.vertexCount }, (_, vertex) => ({
            id: name(vertex),
            routeRole: roleOf(vertex),
          })),
          relations: plain.arcs.map(([from, to]) => `${name(from)} supplies ${name(to)}`),
        })
        const settings = { ...DEFAULT_SURENESS_SETTINGS, draws: 5, seed, keep: HALF }
        const found = prepareSureness(network, DEFAULT_ANALYSIS_SETTINGS, settings)
        if (!found) return
        const { task } = found
        const outcome = finish(surenessSteps(task))
        const reached = task.endUsers.map(() => 0)
        const dependent = outcome.dependent.map(() => 0)
        for (let draw = 0; draw < settings.draws; draw++) {
          const numbers = numbersOfDraw(seed, draw)
          const arcs = Array.from(task.arcOf, (arc): [number, number] | null =>
            numbers() < 0.5 ? [task.routes.from[arc]!, task.routes.to[arc]!] : null,
          ).filter((arc) => arc !== null)
          const starts = [...task.routes.entryPoints]
          const before = slowReach(arcs, starts)
          task.endUsers.forEach((end, column) => {
            if (!before.has(end)) return
            reached[column]! += 1
            task.candidates.forEach((candidate, place) => {
              const isCut = candidate !== end && !slowReach(arcs, starts, candidate).has(end)
              dependent[place * task.endUsers.length + column]! += Number(isCut)
            })
          })
        }
        expect([...outcome.reached]).toEqual([...reached])
        expect([...outcome.dependent]).toEqual([...dependent])
      }),
      { numRuns: 100 },
    )
  })
})
