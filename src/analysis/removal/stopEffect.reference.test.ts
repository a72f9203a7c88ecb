import { describe, expect, it } from 'vitest'
import { readReference, referenceNetwork } from '../../../tests/support/referenceNetwork.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { finish } from '../../lib/steps.ts'
import { prepareStopEffect } from './prepareStopEffect.ts'
import { stopEffectSteps } from './stopEffectTask.ts'

interface KnownSupply {
  reachable: boolean
  kappaInterior: number | 'Infinity'
  shortestLength: number | null
  simplePaths: number
  maxFlowUnitEdges: number
}

interface Disruption {
  graph: string
  baseline: Record<string, KnownSupply>
  removals: { removed: string[]; perSink: Record<string, KnownSupply> }[]
}

const expectedOf = (known: Record<string, KnownSupply>) =>
  Object.fromEntries(
    Object.entries(known).map(([id, supply]) => [
      id,
      { ...supply, kappaInterior: Number(supply.kappaInterior) },
    ]),
  )

function effectOf(graph: string, stopped: readonly string[]) {
  const { task, read } = prepareStopEffect(
    referenceNetwork(graph),
    DEFAULT_ANALYSIS_SETTINGS,
    stopped,
  )
  return read(finish(stopEffectSteps(task)))
}

const suppliesOf = (graph: string, stopped: readonly string[], when: 'before' | 'after') =>
  Object.fromEntries(
    effectOf(graph, stopped).endUsers.map((effect) => [
      effect.id,
      {
        reachable: effect[when].isReached,
        kappaInterior: effect[when].kappa,
        shortestLength: effect[when].isReached ? effect[when].shortestRoute.length - 1 : null,
        simplePaths: effect[when].simpleRoutes,
        maxFlowUnitEdges: effect[when].disjointRoutes,
      },
    ]),
  )

describe.each(['procure20', 'greedy_trap'])('what a stop does in %s', (graph) => {
  const { baseline, removals } = readReference(`disruption_${graph}`) as Disruption

  it('before anyone is stopped', () => {
    expect(suppliesOf(graph, [], 'before')).toEqual(expectedOf(baseline))
    expect(suppliesOf(graph, [], 'after')).toEqual(expectedOf(baseline))
  })

  it.each(removals)('without $removed', ({ removed, perSink }) => {
    expect(suppliesOf(graph, removed, 'after')).toEqual(expectedOf(perSink))
    expect(suppliesOf(graph, removed, 'before')).toEqual(expectedOf(baseline))
  })
})
