import type { FlowArcs } from '../chokepoint/flowArcs.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { RelationId } from '../network/schema/relation.ts'

/** One step along flow, from one entity to the next. */
export type Step = readonly [from: EntityId, to: EntityId]

/** The steps of a route, in order. */
export function stepsOf(route: readonly EntityId[]): Step[] {
  return route.slice(1).map((id, place) => [route[place] ?? id, id])
}

/** Every relation that documents one of the steps, in the order of the arcs. O(arcs + steps). */
export function stepRelations({ arcs }: FlowArcs, steps: readonly Step[]): RelationId[] {
  const wanted = new Map<EntityId, Set<EntityId>>()
  for (const [from, to] of steps) {
    const ends = wanted.get(from)
    if (ends) ends.add(to)
    else wanted.set(from, new Set([to]))
  }
  return arcs.flatMap(({ source, target, relations }) =>
    wanted.get(source)?.has(target) === true ? relations : [],
  )
}
