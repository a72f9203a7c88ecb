import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { BestStops, StopChoice } from '../../domain/removal/removal.ts'
import type { StopSet } from '../algorithm/stopProblem.ts'
import type { BestStopsOutcome, BestStopsTask } from './bestStopsTask.ts'
import { numberedNetwork } from './numberedNetwork.ts'
import { stopCosts } from './stopCosts.ts'

/** Most sets that are tried one by one (design, section 4). */
const MOST_SETS = 2_000_000
/** Visits of vertices and arcs that trying sets one by one may take: some seconds. */
const MOST_WORK_ON_SETS = 1e9
/** The same for a search, after which it gives up: some ten seconds. */
const MOST_WORK_ON_SEARCH = 4e9

/** The question whom to stop, turned into numbers, and the way back. */
export interface PreparedBestStops {
  readonly task: BestStopsTask
  readonly read: (outcome: BestStopsOutcome) => BestStops
}

/**
 * Which entities to stop, `budget` at most, so that most connected pairs are lost. With costs the budget is what may be spent; an
 * entity without a usable cost, a number above 0, costs 1. O(entities + relations).
 */
export function prepareBestStops(
  network: Network,
  settings: AnalysisSettings,
  budget: number,
  costs?: ReadonlyMap<EntityId, number>,
): PreparedBestStops {
  const { hasRoutes, inGraph, vertexCount, from, to, entryPoints, endUsers } = numberedNetwork(
    network,
    settings,
  )
  const task: BestStopsTask = {
    kind: 'best stops',
    hasRoutes,
    vertexCount,
    from,
    to,
    entryPoints,
    endUsers,
    budget,
    costs: stopCosts(inGraph, costs),
    mostSets: MOST_SETS,
    mostWorkOnSets: MOST_WORK_ON_SETS,
    mostWorkOnSearch: MOST_WORK_ON_SEARCH,
  }
  return { task, read: (outcome) => readBestStops(outcome, task, inGraph) }
}

function readBestStops(
  outcome: BestStopsOutcome,
  { hasRoutes, budget }: BestStopsTask,
  inGraph: readonly EntityId[],
): BestStops {
  const names = (vertices: readonly number[]) => vertices.map((vertex) => inGraph[vertex]!)
  const choiceOf = ({ vertices, lost, cost }: StopSet): StopChoice => ({
    stopped: names(vertices),
    pairsLost: lost,
    cost,
  })
  return {
    over: hasRoutes ? 'routes' : 'ties',
    budget,
    candidates: outcome.candidates,
    connectedPairs: outcome.connectedPairs,
    greedy: choiceOf(outcome.greedy),
    best: choiceOf(outcome.best),
    equallyGood: outcome.equallyGood.map(names),
    equallyGoodCount: outcome.equallyGoodCount,
    atMost: outcome.atMost,
    certificate:
      outcome.certificate === 'enumerated'
        ? { kind: outcome.certificate, sets: outcome.looks }
        : { kind: outcome.certificate, branches: outcome.looks },
  }
}
