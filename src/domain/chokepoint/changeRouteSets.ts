import type { EntityId } from '../network/schema/entity.ts'
import type { CountedWith } from './countedWith.ts'
import type { RouteSets } from './routeSets.ts'
import type { AnalysisSettings } from './settings.ts'

/** What one entity is to routes. */
export type RoutePlace = 'entry' | 'end_user' | 'neither'

/** What an entity is to routes in these sets. */
export function placeIn({ entryPoints, endUsers }: RouteSets, id: EntityId): RoutePlace {
  if (endUsers.includes(id)) return 'end_user'
  return entryPoints.includes(id) ? 'entry' : 'neither'
}

/**
 * The sets a person changes: those they gave, where they gave them, otherwise those in use. Entities they put in stay
 * while a layer that would bring them into the graph is out.
 */
export function setsToChange(settings: AnalysisSettings, inUse: RouteSets): RouteSets {
  return {
    entryPoints: settings.entryPoints ?? inUse.entryPoints,
    endUsers: settings.endUsers ?? inUse.endUsers,
  }
}

/** The sets with one entity in another place; those that count with it stand for it no longer. */
export function withPlace(
  sets: RouteSets,
  id: EntityId,
  place: RoutePlace,
  countedWith: CountedWith,
): RouteSets {
  const others = (ids: readonly EntityId[]) =>
    ids.filter((other) => other !== id && countedWith.get(other) !== id)
  return {
    entryPoints: [...others(sets.entryPoints), ...(place === 'entry' ? [id] : [])],
    endUsers: [...others(sets.endUsers), ...(place === 'end_user' ? [id] : [])],
  }
}

function sameIds(a: readonly EntityId[], b: readonly EntityId[]): boolean {
  const [left, right] = [new Set(a), new Set(b)]
  return left.size === right.size && [...left].every((id) => right.has(id))
}

/** The settings with these sets, each sorted; a set equal to the default is left to the default rule. */
export function withRouteSets(
  settings: AnalysisSettings,
  byDefault: RouteSets,
  { entryPoints, endUsers }: RouteSets,
): AnalysisSettings {
  const { entryPoints: _entryPoints, endUsers: _endUsers, ...rest } = settings
  return {
    ...rest,
    ...(!sameIds(entryPoints, byDefault.entryPoints) && { entryPoints: entryPoints.toSorted() }),
    ...(!sameIds(endUsers, byDefault.endUsers) && { endUsers: endUsers.toSorted() }),
  }
}
