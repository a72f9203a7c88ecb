import {
  couldCountWith,
  EACH_APART,
  type CountedWith,
} from '../../domain/chokepoint/countedWith.ts'
import { flowArcs, type FlowArcs } from '../../domain/chokepoint/flowArcs.ts'
import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import { routeSets, type RouteSets } from '../../domain/chokepoint/routeSets.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import { relationsWith } from '../../domain/chokepoint/relationsWith.ts'
import { tiesOf, type Ties } from '../../domain/chokepoint/ties.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { RelationId } from '../../domain/network/schema/relation.ts'
import type { ChokepointOutcome, ChokepointTask } from './chokepointTask.ts'
import { readRoutes } from './readRoutes.ts'
import { readStructure } from './readStructure.ts'
import { routeWitnesses } from './routeWitnesses.ts'

/** A network turned into numbers, and the way back. */
export interface PreparedAnalysis {
  readonly task: ChokepointTask
  /** the ends of the routes under the settings; one of them is empty when there are no routes */
  readonly sets: RouteSets
  readonly read: (outcome: ChokepointOutcome) => ChokepointAnalysis
}

/**
 * Decides what is analysed, routes or plain structure, and turns it into numbers. `read` throws when it is given the
 * outcome of another kind of task. O(entities + relations).
 */
export function prepareAnalysis(network: Network, settings: AnalysisSettings): PreparedAnalysis {
  const flow = flowArcs(network, settings)
  const sets = routeSets(network, settings, flow)
  const hasRoutes = sets.entryPoints.length > 0 && sets.endUsers.length > 0
  return hasRoutes
    ? routesPrepared(network, flow, sets, settings)
    : structurePrepared(network, tiesOf(network, settings), sets, settings)
}

const placesIn = (ids: readonly EntityId[]) => {
  const places = new Map(ids.map((id, place) => [id, place]))
  return (wanted: readonly EntityId[]) => Int32Array.from(wanted, (id) => places.get(id)!)
}

/** Whom the settings keep apart though they could count together. */
const keptApart = (network: Network, settings: AnalysisSettings): CountedWith =>
  settings.ownFronts === 'apart' ? couldCountWith(network, settings) : EACH_APART

/** Relations behind the arcs of one entity after the other, those of its own fronts and branches with it told as its own. */
function relationsBehindArcs(network: Network, { arcs, countedWith }: FlowArcs) {
  let used: ReadonlySet<RelationId> | undefined
  return (id: EntityId) => {
    const behind = (used ??= new Set(arcs.flatMap(({ relations }) => relations)))
    return relationsWith(network, countedWith, id).filter((relation) => behind.has(relation.id))
  }
}

function routesPrepared(
  network: Network,
  flow: FlowArcs,
  sets: RouteSets,
  settings: AnalysisSettings,
): PreparedAnalysis {
  const { arcs, inGraph, countedWith, undatedRelations, usedRelations } = flow
  const places = placesIn(inGraph)
  return {
    task: {
      kind: 'routes',
      vertexCount: inGraph.length,
      from: places(arcs.map(({ source }) => source)),
      to: places(arcs.map(({ target }) => target)),
      entryPoints: places(sets.entryPoints),
      endUsers: places(sets.endUsers),
    },
    sets,
    read: (outcome) => {
      if (outcome.kind !== 'routes') throw new Error('This is the outcome of another task.')
      return {
        result: readRoutes(outcome, {
          network,
          inGraph,
          sets,
          weights: settings.weights,
          relationsBehind: relationsBehindArcs(network, flow),
          witnesses: routeWitnesses(flow),
        }),
        entities: inGraph.length,
        inGraph,
        countedWith,
        couldCountWith: keptApart(network, settings),
        arcs: arcs.length,
        undatedRelations,
        usedRelations,
      }
    },
  }
}

function structurePrepared(
  network: Network,
  { ties, inGraph, countedWith, undatedRelations, usedRelations }: Ties,
  sets: RouteSets,
  settings: AnalysisSettings,
): PreparedAnalysis {
  const reason = sets.entryPoints.length === 0 ? 'no entry points' : 'no end users'
  const places = placesIn(inGraph)
  return {
    task: {
      kind: 'structure',
      vertexCount: inGraph.length,
      from: places(ties.map(([source]) => source)),
      to: places(ties.map(([, target]) => target)),
    },
    sets,
    read: (outcome) => {
      if (outcome.kind !== 'structure') throw new Error('This is the outcome of another task.')
      return {
        result: readStructure(outcome, inGraph, reason),
        entities: inGraph.length,
        inGraph,
        countedWith,
        couldCountWith: keptApart(network, settings),
        arcs: outcome.edgeCount,
        undatedRelations,
        usedRelations,
      }
    },
  }
}
