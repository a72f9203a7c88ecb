import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { readReference } from '../../../tests/support/referenceNetwork.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import type { EntityType } from '../../domain/network/entityType.ts'
import { finish } from '../../lib/steps.ts'
import { adaptationSteps } from './adaptationTask.ts'
import { prepareAdaptation } from './prepareAdaptation.ts'

interface Graph {
  nodes: string[]
  edges: [string, string][]
  sources: string[]
  sinks: string[]
}

interface KnownAdaptation {
  role: Record<string, 'M' | 'D' | 'T' | 'F' | 'L' | 'U'>
  baselinePairs: number
  rows: {
    removed: string[]
    pairsNoAdaptation: number
    substituteArcs: [string, string][]
    pairsAfterBestResponse: number
    pairsOptimisticBound: number
  }[]
}

const TYPES: Record<KnownAdaptation['role'][string], EntityType> = {
  M: 'manufacturer',
  D: 'distributor',
  T: 'trading_company',
  F: 'front_company',
  L: 'shipping_company',
  U: 'end_user',
}

const { nodes, edges, sources, sinks } = readReference('procure20') as Graph
const known = readReference('adaptation_procure20') as KnownAdaptation

const routeRole = (node: string) => {
  if (sources.includes(node)) return 'entry'
  return sinks.includes(node) ? 'end_user' : 'none'
}

const network = buildNetwork({
  entities: nodes.map((id) => ({ id, type: TYPES[known.role[id]!], routeRole: routeRole(id) })),
  relations: edges.map(([source, target]) => `${source} supplies ${target}`),
})

describe('how procure20 answers a stop', () => {
  it.each(known.rows)('of $removed', (row) => {
    const { task, read } = prepareAdaptation(network, DEFAULT_ANALYSIS_SETTINGS, row.removed)
    const { substitutes, ...pairs } = read(finish(adaptationSteps(task)))
    expect(pairs).toEqual({
      pairsBefore: known.baselinePairs,
      pairsWithoutReaction: row.pairsNoAdaptation,
      pairsAfterBestResponse: row.pairsAfterBestResponse,
      pairsAtMost: row.pairsOptimisticBound,
    })
    expect(substitutes.map(({ source, target }) => [source, target])).toEqual(row.substituteArcs)
  })
})
