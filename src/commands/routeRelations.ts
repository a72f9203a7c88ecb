import type { EntityId } from '../domain/network/schema/entity.ts'
import type { RelationId } from '../domain/network/schema/relation.ts'
import { stepRelations, stepsOf } from '../domain/removal/stepRelations.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { selectFlowArcs } from '../store/selectors/selectFlowArcs.ts'
import { goToSelection } from './goToSelection.ts'

/** Every relation that documents a step of a route under the settings. */
export function routeRelations(state: AtlasState, route: readonly EntityId[]): RelationId[] {
  const flow = selectFlowArcs(state)
  return flow ? stepRelations(flow, stepsOf(route)) : []
}

/** Selects what documents a route and brings all of it into the picture. */
export function goToRoute(store: AtlasStore, route: readonly EntityId[]): void {
  const relations = routeRelations(store.getState(), route)
  if (relations.length > 0) goToSelection(store, { entities: [], relations }, route)
}

/** Lights up a route in the picture while it is pointed at; null for none any more. */
export function hoverRoute(store: AtlasStore, route: readonly EntityId[] | null): void {
  const state = store.getState()
  state.setHovered(route && { kind: 'relations', ids: routeRelations(state, route) })
}
