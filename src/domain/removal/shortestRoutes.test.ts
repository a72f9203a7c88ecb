import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { flowArcs } from '../chokepoint/flowArcs.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../chokepoint/settings.ts'
import { shortestRoutes } from './shortestRoutes.ts'

const flow = flowArcs(
  buildNetwork({
    relations: [
      'maker supplies front',
      'front supplies bank',
      'bank finances army',
      'front pays army',
      'bank pays navy',
      'mill supplies bank',
      'army supplies front',
    ],
  }),
  DEFAULT_ANALYSIS_SETTINGS,
)

describe('the shortest routes from and to an entity', () => {
  it('lead from it to each end it reaches, shortest first', () => {
    expect(shortestRoutes(flow, 'front', 'from', ['navy', 'army', 'mill'])).toEqual([
      ['front', 'army'],
      ['front', 'bank', 'navy'],
    ])
  })

  it('lead to it from each that reaches it, written along flow all the same', () => {
    expect(shortestRoutes(flow, 'navy', 'to', ['maker', 'mill'])).toEqual([
      ['mill', 'bank', 'navy'],
      ['maker', 'front', 'bank', 'navy'],
    ])
  })

  it('never lead from an entity to itself, though it lies on a ring', () => {
    expect(shortestRoutes(flow, 'army', 'from', ['army'])).toEqual([])
  })

  it('are none for an entity the network does not hold', () => {
    expect(shortestRoutes(flow, 'nobody', 'from', ['army'])).toEqual([])
  })
})
