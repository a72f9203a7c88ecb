import { describe, expect, it } from 'vitest'
import {
  buildRouteAnalysis,
  buildStructureAnalysis,
} from '../../../tests/support/analysisBuilder.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { chokepointValues } from './chokepointValues.ts'

const network = buildNetwork({
  entities: [
    { id: 'gate', reportedChokepoint: { note: 'the key node', sources: ['s1'] } },
    'pass',
    'waist',
    'side',
    { id: 'other', reportedChokepoint: { note: 'the gateway', sources: ['s1'] } },
  ],
})

const routes = buildRouteAnalysis([
  { id: 'gate', tier: 1 },
  { id: 'pass', tier: 2 },
  { id: 'waist', tier: 3 },
  { id: 'side', tier: null },
])

describe('what an entity is as a chokepoint', () => {
  it('is its tier, with what a source reports beside it', () => {
    expect([...chokepointValues(network, routes)]).toEqual([
      ['gate', ['1', 'reported']],
      ['pass', ['2']],
      ['waist', ['3']],
      ['side', ['none']],
      ['other', ['none', 'reported']],
    ])
  })

  it('is a cut entity where there are no routes', () => {
    const structure = buildStructureAnalysis({ cutEntities: ['waist', 'other'], components: 1 })
    expect([...chokepointValues(network, structure)]).toEqual([
      ['gate', ['none', 'reported']],
      ['pass', ['none']],
      ['waist', ['cut']],
      ['side', ['none']],
      ['other', ['cut', 'reported']],
    ])
  })

  it('is only what is reported before anything is computed', () => {
    expect([...chokepointValues(network, null)]).toEqual([
      ['gate', ['reported']],
      ['other', ['reported']],
    ])
  })
})
