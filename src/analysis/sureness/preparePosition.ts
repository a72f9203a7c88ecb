import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import { flowArcs } from '../../domain/chokepoint/flowArcs.ts'
import { ENTITY_TYPES } from '../../domain/network/entityType.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import {
  BROKERAGE_ROLES,
  type BrokerageRole,
  type Bypass,
  type Dealing,
  type Position,
} from '../../domain/sureness/position.ts'
import { prepareAnalysis } from '../chokepoint/prepareAnalysis.ts'
import type { Prepared } from '../client/startPrepared.ts'
import type { PositionOutcome, PositionTask } from './positionTask.ts'

/** Distances in rising order; what nothing helps comes last. */
const farther = (a: number | null, b: number | null) => (a ?? Infinity) - (b ?? Infinity)

function readPosition(
  id: EntityId,
  names: readonly EntityId[],
  { bypasses, lostPairs, pairWitnesses, from, to, roles }: PositionOutcome,
): Position {
  const dealings = (pairs: Int32Array) =>
    Array.from({ length: pairs.length / 2 }, (_, pair): Dealing => [
      names[pairs[2 * pair]!]!,
      names[pairs[2 * pair + 1]!]!,
    ])
  const brokeredAs = (role: number) =>
    Array.from(from.keys())
      .filter((pair) => roles[pair] === role)
      .map((pair): Dealing => [names[from[pair]!]!, names[to[pair]!]!])
  return {
    id,
    bypasses: bypasses
      .map(({ end, distance, way, witnesses }): Bypass => ({
        endUser: names[end]!,
        distance: distance === -1 ? null : distance,
        way: Array.from(way.vertices, (vertex) => names[vertex]!),
        steps: dealings(way.steps),
        alternatives: witnesses.count,
        witnesses: dealings(witnesses.pairs),
      }))
      .toSorted((a, b) => farther(a.distance, b.distance) || b.alternatives - a.alternatives),
    lostPairs: lostPairs
      .map(({ distance, pairs }) => ({ distance: distance === -1 ? null : distance, pairs }))
      .toSorted((a, b) => farther(a.distance, b.distance)),
    pairWitnesses: pairWitnesses.map(({ pairs, ...ends }) => ({
      dealing: [names[ends.from]!, names[ends.to]!],
      pairs,
    })),
    brokered: Object.fromEntries(
      BROKERAGE_ROLES.map((role, place) => [role, brokeredAs(place)]),
    ) as Record<BrokerageRole, Dealing[]>,
    ungrouped: brokeredAs(-1),
  }
}

/**
 * Turns the question where an entity stands into numbers. Roles are entity types: an undocumented relation is possible
 * between two types that deal with each other somewhere in this network, and never into an entry point or out of a
 * placeholder. People are named only where firms and institutions run out. Null where there are no routes, or the entity has no flow arc. O(entities + relations).
 */
export function preparePosition(
  network: Network,
  settings: AnalysisSettings,
  id: EntityId,
): Prepared<PositionTask, Position> | null {
  const { task: routes } = prepareAnalysis(network, settings)
  if (routes.kind !== 'routes') return null
  const { inGraph } = flowArcs(network, settings)
  const vertex = inGraph.indexOf(id)
  if (vertex === -1) return null
  const entities = inGraph.map((name) => network.entityById.get(name)!)
  const countries = [...new Set(entities.flatMap(({ country }) => country ?? []))]
  return {
    task: {
      kind: 'position',
      routes,
      vertex,
      roleOf: Int32Array.from(entities, ({ type }) => ENTITY_TYPES.indexOf(type)),
      roleCount: ENTITY_TYPES.length,
      isLateRole: Uint8Array.from(ENTITY_TYPES, (type) => Number(type === 'facilitator_person')),
      isLast: Uint8Array.from(entities, ({ placeholder }) => Number(placeholder === true)),
      groupOf: Int32Array.from(entities, ({ country }) =>
        country === undefined ? -1 : countries.indexOf(country),
      ),
    },
    read: (outcome) => readPosition(id, inGraph, outcome),
  }
}
