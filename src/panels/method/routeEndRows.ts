import { placeIn, type RoutePlace } from '../../domain/chokepoint/changeRouteSets.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import type { SearchIndex } from '../../domain/search/searchIndex.ts'
import { searchEntities } from '../../domain/search/searchEntities.ts'
import type { RouteSetsInUse } from '../../store/selectors/selectRouteSets.ts'

/** Rows shown without a search; more would only be scrolled past. */
const MOST_ROWS = 200
const MOST_HITS = 30

export interface RouteEndRow {
  readonly entity: Entity
  readonly isIn: boolean
  /** Whether the default rule says otherwise. */
  readonly isChanged: boolean
}

export interface RouteEndRows {
  readonly rows: readonly RouteEndRow[]
  /** how many were left off */
  readonly more: number
}

/**
 * Entities to take in or out of one set: those in it or in it by default, in file order; with a text those it finds
 * among all that can have a role.
 */
export function routeEndRows(
  network: Network,
  index: SearchIndex,
  { inUse, byDefault, inGraph }: RouteSetsInUse,
  place: Exclude<RoutePlace, 'neither'>,
  text: string,
): RouteEndRows {
  const rowOf = (id: string): RouteEndRow[] => {
    const entity = network.entityById.get(id)
    if (!entity || (place === 'entry' && entity.placeholder === true)) return []
    const isIn = placeIn(inUse, id) === place
    return [{ entity, isIn, isChanged: isIn !== (placeIn(byDefault, id) === place) }]
  }
  if (text.trim() !== '') {
    const able = new Set(inGraph)
    const hits = searchEntities(index, text, { limit: network.entities.length })
    const found = hits.filter(({ entityId }) => able.has(entityId))
    const rows = found.flatMap(({ entityId }) => rowOf(entityId))
    return { rows: rows.slice(0, MOST_HITS), more: Math.max(0, rows.length - MOST_HITS) }
  }
  const set = place === 'entry' ? 'entryPoints' : 'endUsers'
  const members = new Set([...inUse[set], ...byDefault[set]])
  const rows = inGraph.filter((id) => members.has(id)).flatMap(rowOf)
  if (rows.length <= MOST_ROWS) return { rows, more: 0 }
  // What was changed comes first, so that it is never among what is left off.
  const changedFirst = rows.toSorted((a, b) => Number(b.isChanged) - Number(a.isChanged))
  return { rows: changedFirst.slice(0, MOST_ROWS), more: rows.length - MOST_ROWS }
}
