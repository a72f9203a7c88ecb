import type { RelationId } from '../domain/network/schema/relation.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { goToSelection } from './goToSelection.ts'

/** Selects a relation and brings both of its ends into the picture; if the filter hides it, its ends are revealed. */
export function goToRelation(store: AtlasStore, id: RelationId): void {
  const relation = store.getState().open?.network.relationById.get(id)
  if (!relation) return
  const ends = [...new Set([relation.source, relation.target])]
  goToSelection(store, { entities: [], relations: [id] }, ends)
}
