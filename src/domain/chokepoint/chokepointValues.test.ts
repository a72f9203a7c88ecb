import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { chokepointValues } from './chokepointValues.ts'
import type { ChokepointAnalysis, EntityScore } from './result.ts'

const network = buildNetwork({
  entities: [
    { id: 'gate', reportedChokepoint: { note: 'the key node', sources: ['s1'] } },
    'waist',
    'side',
    { id: 'other', reportedChokepoint: { note: 'the gateway', sources: ['s1'] } },
  ],
})

const size = { entities: 4, inGraph: [], arcs: 0, undatedRelations: 0, usedRelations: 0 }

const score = (id: string, tier: EntityScore['tier']): EntityScore => ({
  id,
  rank: 1,
  score: 1,
  tier,
  gatekeeper: 0,
  gatekeeperOf: [],
  supplyLoss: 0,
  pairsLost: 0,
  restsOn: [],
  cutsOff: [],
  routeShare: 0,
})

const routes: ChokepointAnalysis = {
  ...size,
  result: {
    kind: 'routes',
    entryPoints: [],
    endUsers: [],
    connectedEntryPoints: [],
    reachedEndUsers: [],
    connectedPairs: 0,
    scores: [score('gate', 1), score('waist', 3), score('side', null)],
    onRoute: [],
  },
}

describe('what an entity is as a chokepoint', () => {
  it('is its tier, with what a source reports beside it', () => {
    expect([...chokepointValues(network, routes)]).toEqual([
      ['gate', ['1', 'reported']],
      ['waist', ['3']],
      ['side', ['none']],
      ['other', ['none', 'reported']],
    ])
  })

  it('is a cut entity where there are no routes', () => {
    const structure: ChokepointAnalysis = {
      ...size,
      result: {
        kind: 'structure',
        reason: 'no end users',
        cutEntities: ['waist', 'other'],
        bridges: [],
        betweenness: [],
        components: 1,
      },
    }
    expect([...chokepointValues(network, structure)]).toEqual([
      ['gate', ['none', 'reported']],
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
