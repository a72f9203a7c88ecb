import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { FlowArcs } from '../chokepoint/flowArcs.ts'
import type { EntityId } from '../network/schema/entity.ts'

type Direction = 'from' | 'to'
type Neighbours = ReadonlyMap<EntityId, readonly EntityId[]>

function neighboursAlong({ arcs }: FlowArcs, direction: Direction): Neighbours {
  const next = new Map<EntityId, EntityId[]>()
  for (const { source, target } of arcs) {
    const [here, there] = direction === 'from' ? [source, target] : [target, source]
    const known = next.get(here)
    if (known) known.push(there)
    else next.set(here, [there])
  }
  return next
}

// One network is read for long: each way once, not once for each entity that is looked at.
const NEIGHBOURS = { from: memoizeLast(neighboursAlong), to: memoizeLast(neighboursAlong) }

/**
 * A shortest route from an entity to each of the ends it leads to, or to it from each that leads to it: shortest first, then
 * in the order of `ends`. Every route is written along flow. Ties go to the arc of the earliest relation. O(entities + arcs).
 */
export function shortestRoutes(
  flow: FlowArcs,
  id: EntityId,
  direction: Direction,
  ends: readonly EntityId[],
): (readonly EntityId[])[] {
  const next = NEIGHBOURS[direction](flow, direction)
  const before = new Map<EntityId, EntityId | null>([[id, null]])
  for (const [here] of before)
    for (const there of next.get(here) ?? []) if (!before.has(there)) before.set(there, here)
  const routeTo = (end: EntityId) => {
    const route: EntityId[] = []
    for (let at: EntityId | null = end; at !== null; at = before.get(at) ?? null) route.push(at)
    return direction === 'from' ? route.toReversed() : route
  }
  return ends
    .filter((end) => end !== id && before.has(end))
    .map(routeTo)
    .toSorted((a, b) => a.length - b.length)
}
