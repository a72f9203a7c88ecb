import { describe, expect, it } from 'vitest'
import { readReference, referenceNetwork } from '../../../tests/support/referenceNetwork.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { analyseChokepoints } from './analyseChokepoints.ts'

interface KnownCriteria {
  readonly gatekeeper: number
  readonly supplyLoss: number
  readonly routeShare: number
  readonly minCutMember: number
  readonly fragmentation: number
  readonly tier: 'A' | 'B' | 'C' | 'D'
  readonly score: number
}

interface KnownChokepoints {
  readonly criteria: Readonly<Record<string, KnownCriteria>>
  readonly order: readonly string[]
}

const TIERS = { A: 1, B: 2, C: 3, D: null } as const

describe.each(['procure20', 'greedy_trap'])('the known chokepoints of %s', (graph) => {
  const known = readReference(`chokepoints_${graph}`) as KnownChokepoints
  const { result } = analyseChokepoints(referenceNetwork(graph), DEFAULT_ANALYSIS_SETTINGS)
  const scores = result.kind === 'routes' ? result.scores : []

  it('come in this order', () => {
    expect(scores.map(({ id }) => id)).toEqual(known.order)
  })

  it.each(Object.entries(known.criteria))('%s: tier, criteria and score', (id, expected) => {
    const found = scores.find((score) => score.id === id)!
    expect(found.tier).toBe(TIERS[expected.tier])
    expect(found.gatekeeper).toBeCloseTo(expected.gatekeeper, 9)
    expect(found.supplyLoss).toBeCloseTo(expected.supplyLoss, 9)
    expect(found.routeShare).toBeCloseTo(expected.routeShare, 9)
    expect(found.cutMembership).toBeCloseTo(expected.minCutMember, 9)
    expect(found.fragmentation).toBeCloseTo(expected.fragmentation, 9)
    expect(Math.abs(found.score - expected.score)).toBeLessThan(5e-7)
  })
})
