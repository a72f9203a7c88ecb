import { flowArcs } from '../../domain/chokepoint/flowArcs.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Sureness } from '../../domain/sureness/sureness.ts'
import type { SurenessSettings } from '../../domain/sureness/surenessSettings.ts'
import { reachableFrom } from '../algorithm/reachability.ts'
import { prepareAnalysis } from '../chokepoint/prepareAnalysis.ts'
import type { RoutesTask } from '../chokepoint/routesTask.ts'
import { directedGraph } from '../graph/directedGraph.ts'
import { readSureness } from './readSureness.ts'
import type { SurenessOutcome, SurenessTask } from './surenessTask.ts'

/** Draws over a network turned into numbers, and the way back. */
export interface PreparedSureness {
  readonly task: SurenessTask
  readonly read: (outcome: SurenessOutcome) => Sureness
}

/** Candidates and end users on a route of the whole network: no draw can bring in others. */
function onRoutes({ vertexCount, from, to, entryPoints, endUsers }: RoutesTask) {
  const graph = directedGraph(vertexCount, from, to)
  const ahead = reachableFrom(graph.forward, entryPoints)
  const behind = reachableFrom(graph.backward, endUsers)
  const isEntry = new Set(entryPoints)
  const vertices = Int32Array.from({ length: vertexCount }, (_, vertex) => vertex)
  return {
    candidates: vertices.filter((v) => ahead[v] === 1 && behind[v] === 1 && !isEntry.has(v)),
    endUsers: endUsers.filter((end) => ahead[end] === 1),
  }
}

/**
 * Turns a network into draws over its relations. Null where there are no entry points or no end users: then nothing is
 * ranked. A relation counts when it counts in the analysis; parallel ones are drawn one by one. O(entities + relations).
 */
export function prepareSureness(
  network: Network,
  settings: AnalysisSettings,
  { keep, draws, seed }: SurenessSettings,
): PreparedSureness | null {
  const { task: routes } = prepareAnalysis(network, settings)
  if (routes.kind !== 'routes') return null
  const { arcs, inGraph } = flowArcs(network, settings)
  const behind = arcs.flatMap(({ relations }, arc) => relations.map((id) => ({ id, arc })))
  const task: SurenessTask = {
    kind: 'sureness',
    routes,
    arcOf: Int32Array.from(behind, ({ arc }) => arc),
    keep: Float64Array.from(behind, ({ id }) => keep[network.factsOf.get(id)!.confidence]),
    ids: inGraph,
    weights: settings.weights,
    ...onRoutes(routes),
    seed,
    firstDraw: 0,
    draws,
  }
  return { task, read: (outcome) => readSureness(task, outcome) }
}
