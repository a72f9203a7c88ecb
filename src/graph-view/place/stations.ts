import type { FlowArcs } from '../../domain/chokepoint/flowArcs.ts'
import type { RouteSets } from '../../domain/chokepoint/routeSets.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Station } from '../scene/scene.ts'

function reach(from: readonly EntityId[], next: ReadonlyMap<EntityId, EntityId[]>): Set<EntityId> {
  const reached = new Set(from)
  for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other)
  return reached
}

function push(map: Map<EntityId, EntityId[]>, key: EntityId, value: EntityId): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/**
 * Where entities stand on the routes, for those that lie on one: a way leads to them from an entry point, and from
 * them to an end user. Whoever is missing stands off the routes. O(entities + arcs).
 */
export function stations({ arcs }: FlowArcs, sets: RouteSets): Map<EntityId, Station> {
  const forward = new Map<EntityId, EntityId[]>()
  const backward = new Map<EntityId, EntityId[]>()
  for (const { source, target } of arcs) {
    push(forward, source, target)
    push(backward, target, source)
  }
  const supplied = reach(sets.entryPoints, forward)
  const demanded = reach(sets.endUsers, backward)
  const entries = new Set(sets.entryPoints)
  const ends = new Set(sets.endUsers)
  const result = new Map<EntityId, Station>()
  for (const id of supplied) {
    if (!demanded.has(id)) continue
    result.set(id, entries.has(id) ? 'entry' : ends.has(id) ? 'end_user' : 'inside')
  }
  return result
}
