import { neighboursOf } from '../../domain/network/neighbours.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectVisible } from './selectVisible.ts'

/** Neighbours of entities that the filter hides now: what expanding would bring. */
export function hiddenNeighbours(state: AtlasState, ids: readonly EntityId[]): EntityId[] {
  if (!state.open) return []
  const { entities } = selectVisible(state)
  return neighboursOf(state.open.network, ids).filter((id) => !entities.has(id))
}
