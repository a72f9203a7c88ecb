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

/** The most ranks kept at once: candidates times draws, two bytes each. */
const MOST_RANKS = 100_000_000

/** Who is on a route of the whole network, and who is not: no draw can bring in others. */
function candidatesOf({ vertexCount, from, to, entryPoints, endUsers }: RoutesTask) {
  const graph = directedGraph(vertexCount, from, to)
  const ahead = reachableFrom(graph.forward, entryPoints)
  const behind = reachableFrom(graph.backward, endUsers)
  const isEntry = new Set(entryPoints)
  const vertices = Int32Array.from({ length: vertexCount }, (_, vertex) => vertex)
  const inside = vertices.filter((vertex) => !isEntry.has(vertex))
  const isOnRoute = (vertex: number) => ahead[vertex] === 1 && behind[vertex] === 1
  const onRoute = inside.filter(isOnRoute)
  return {
    candidates: Int32Array.from([...onRoute, ...inside.filter((vertex) => !isOnRoute(vertex))]),
    onRoute: onRoute.length,
    endUsers: endUsers.filter((end) => ahead[end] === 1),
  }
}

/**
 * Turns a network into draws over its relations. Null where there are no entry points or no end users: then nothing is
 * ranked. A relation counts when it counts in the analysis; parallel ones are drawn one by one. Of a network with very many
 * entities fewer draws are made than asked for. O(entities + relations).
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
  const candidates = candidatesOf(routes)
  const task: SurenessTask = {
    kind: 'sureness',
    routes,
    arcOf: Int32Array.from(behind, ({ arc }) => arc),
    keep: Float64Array.from(behind, ({ id }) => keep[network.factsOf.get(id)!.confidence]),
    ids: inGraph,
    weights: settings.weights,
    ...candidates,
    seed,
    firstDraw: 0,
    draws: Math.min(draws, Math.ceil(MOST_RANKS / candidates.candidates.length)),
  }
  return { task, read: (outcome) => readSureness(task, outcome) }
}
