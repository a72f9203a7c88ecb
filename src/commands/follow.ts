import type { EntityId } from '../domain/network/schema/entity.ts'
import type { RelationId } from '../domain/network/schema/relation.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectWayBack } from '../store/selectors/selectWayBack.ts'
import { goToEntities } from './goToEntity.ts'
import { goToRelation } from './goToRelation.ts'
import { goToRoute } from './routeRelations.ts'

/** Goes to entities named in what is being read, and remembers where the reader was. */
export function followToEntities(store: AtlasStore, ids: readonly EntityId[]): void {
  remembering(store, () => goToEntities(store, ids))
}

/** Goes to a relation told of in what is being read, and remembers where the reader was. */
export function followToRelation(store: AtlasStore, id: RelationId): void {
  remembering(store, () => goToRelation(store, id))
}

/** Goes to every relation that documents a step of a route, and remembers where the reader was. */
export function followRoute(store: AtlasStore, route: readonly EntityId[]): void {
  remembering(store, () => goToRoute(store, route))
}

/** Goes back to what was being read before the last step that followed something, and to what was seen then. */
export function goBack(store: AtlasStore): void {
  const way = selectWayBack(store.getState())
  if (!way) return
  store.setState({
    selection: way.from,
    wayBack: way.earlier,
    ...(way.camera && { cameraIntent: { kind: 'restore', camera: way.camera } }),
  })
}

function remembering(store: AtlasStore, go: () => void): void {
  const before = store.getState()
  go()
  const reached = store.getState().selection
  if (reached === before.selection) return
  const { selection: from, camera } = before
  store.setState({ wayBack: { reached, from, camera, earlier: selectWayBack(before) } })
}
