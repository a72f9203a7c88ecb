import {
  placeIn,
  setsToChange,
  withPlace,
  withRouteSets,
  type RoutePlace,
} from '../domain/chokepoint/changeRouteSets.ts'
import { entityName } from '../domain/network/entityName.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { selectRouteSets } from '../store/selectors/selectRouteSets.ts'
import { routeRoleWords as said } from '../words/routeRole.ts'
import { changeAnalysis } from './changeAnalysis.ts'

/** What an entity is made to be; `default` leaves it to the rule and the file. */
export type RouteRole = RoutePlace | 'default'

/** What an entity is to routes now, chosen or not. */
export function routePlaceOf(state: AtlasState, id: EntityId): RoutePlace {
  const sets = selectRouteSets(state)
  return sets ? placeIn(sets.inUse, id) : 'neither'
}

/** The role a person gave an entity: `default` when it is what the rule and the file make it. */
export function routeRoleOf(state: AtlasState, id: EntityId): RouteRole {
  const sets = selectRouteSets(state)
  if (!sets) return 'default'
  const place = placeIn(sets.inUse, id)
  return place === placeIn(sets.byDefault, id) ? 'default' : place
}

/** Makes an entity an entry point, an end user, neither, or what it is by default; says so. */
export function setRouteRole(store: AtlasStore, id: EntityId, role: RouteRole): void {
  const state = store.getState()
  const sets = selectRouteSets(state)
  const entity = state.open?.network.entityById.get(id)
  if (!state.open || !sets || !entity) return
  const principal = sets.countedWith.get(id)
  if (principal !== undefined) {
    const name = entityName(state.open.network, principal)
    return state.announce(said.countedWith(entity.name, name))
  }
  if (role === 'entry' && entity.placeholder === true) return state.announce(said.placeholder)

  const place = role === 'default' ? placeIn(sets.byDefault, id) : role
  const before = setsToChange(state.analysisSettings, sets.inUse)
  const changed = withPlace(before, id, place, sets.countedWith)
  changeAnalysis(store, (settings) => withRouteSets(settings, sets.byDefault, changed))
  state.announce(
    sets.inGraph.includes(id)
      ? said.now[place](entity.name)
      : `${said.now[place](entity.name)} ${said.noStep}`,
  )
}
