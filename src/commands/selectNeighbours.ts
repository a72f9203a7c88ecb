import { neighboursOf } from '../domain/network/neighbours.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectVisible } from '../store/selectors/selectVisible.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

/** Selects entities together with their neighbours that show; the entities themselves lead. */
export function selectWithNeighbours(store: AtlasStore, ids: readonly EntityId[]): void {
  const state = store.getState()
  if (!state.open) return
  const { entities } = selectVisible(state)
  const shown = neighboursOf(state.open.network, ids).filter((id) => entities.has(id))
  state.setSelection({ entities: [...new Set([...shown, ...ids])], relations: [] })
}

export const selectNeighbours: Command = {
  id: 'select-neighbours',
  title: commandWords.selectNeighbours,
  group: 'select',
  keys: ['n'],
  isPossible: ({ selection }) => selection.entities.length > 0,
  run: (store) => selectWithNeighbours(store, store.getState().selection.entities),
}
