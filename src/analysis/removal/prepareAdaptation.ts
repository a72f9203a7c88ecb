import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import { ENTITY_TYPES } from '../../domain/network/entityType.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity, EntityId } from '../../domain/network/schema/entity.ts'
import type { Adaptation } from '../../domain/removal/removal.ts'
import { membersOf } from '../graph/grouped.ts'
import type { AdaptationOutcome, AdaptationTask } from './adaptationTask.ts'
import { numberedNetwork } from './numberedNetwork.ts'

/** The question how a network would answer a stop, turned into numbers, and the way back. */
export interface PreparedAdaptation {
  readonly task: AdaptationTask
  readonly read: (outcome: AdaptationOutcome) => Adaptation
}

/**
 * Who could take whose place: entities of the same type. A lane is too wide, it holds banks and vessels; the type "other" says
 * nothing, and a placeholder cannot take part.
 */
function roleOf(entity: Entity | undefined): number {
  if (!entity || entity.type === 'other' || entity.placeholder === true) return -1
  return ENTITY_TYPES.indexOf(entity.type)
}

/**
 * How a network would answer when entities are stopped (design, section 4, Adaptation). Where there are no entry points or no
 * end users there is nothing to keep up: no pairs, no substitutes. O(entities + relations).
 */
export function prepareAdaptation(
  network: Network,
  settings: AnalysisSettings,
  stopped: Iterable<EntityId>,
): PreparedAdaptation {
  const { hasRoutes, inGraph, placesOf, vertexCount, from, to, entryPoints, endUsers } =
    numberedNetwork(network, settings)
  const nameOf = (vertex: number) => inGraph[vertex]!
  return {
    task: {
      kind: 'adaptation',
      vertexCount,
      from,
      to,
      entryPoints,
      endUsers,
      stopped: hasRoutes ? placesOf(stopped) : new Int32Array(),
      roles: Int32Array.from(inGraph, (id) => roleOf(network.entityById.get(id))),
    },
    read: ({ substitutes, ...numbers }) => ({
      pairsBefore: numbers.pairsBefore,
      pairsWithoutReaction: numbers.pairsWithoutReaction,
      pairsAfterBestResponse: numbers.pairsAfterBestResponse,
      pairsAtMost: numbers.pairsAtMost,
      substitutes: Array.from(substitutes.from, (source, place) => ({
        source: nameOf(source),
        target: nameOf(substitutes.to[place]!),
        replaces: nameOf(substitutes.replaces[place]!),
        orphan: nameOf(substitutes.orphan[place]!),
        similarity: substitutes.similarity[place]!,
        shared: Array.from(membersOf(substitutes.shared, place), nameOf),
      })),
    }),
  }
}
