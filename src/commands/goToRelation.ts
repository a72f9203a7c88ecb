import type { RelationId } from '../domain/network/schema/relation.ts'
import type { AtlasStore } from '../store/atlasStore.ts'

/** Selects a relation and brings both of its ends into the picture. */
export function goToRelation(store: AtlasStore, id: RelationId): void {
  const relation = store.getState().open?.network.relationById.get(id)
  if (!relation) return
  store.setState({
    selection: { entities: [], relations: [id] },
    cameraIntent: { kind: 'centre-on', ids: [relation.source, relation.target] },
  })
}
