import { hiddenNeighbours } from '../store/selectors/hiddenNeighbours.ts'
import { commandWords } from '../words/commands.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { Command } from './command.ts'

/** Shows the neighbours of entities that the filter hides; says how many came. */
export function expandEntities(store: AtlasStore, ids: readonly EntityId[]): void {
  const state = store.getState()
  const hidden = hiddenNeighbours(state, ids)
  if (hidden.length === 0) return state.announce(commandWords.nothingToExpand)
  const revealed = [...new Set([...state.filter.revealed, ...ids, ...hidden])].toSorted()
  state.setFilter({ ...state.filter, revealed })
  state.announce(commandWords.expanded(hidden.length))
}

export const expandSelection: Command = {
  id: 'expand-selection',
  title: commandWords.expandSelection,
  group: 'select',
  keys: ['e'],
  isPossible: (state) => hiddenNeighbours(state, state.selection.entities).length > 0,
  run: (store) => expandEntities(store, store.getState().selection.entities),
}
