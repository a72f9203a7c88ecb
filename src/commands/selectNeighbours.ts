import { commandWords } from '../words/commands.ts'
import { selectVisible } from '../store/selectors/selectVisible.ts'
import { neighboursOf } from '../domain/network/neighbours.ts'
import type { Command } from './command.ts'

export const selectNeighbours: Command = {
  id: 'select-neighbours',
  title: commandWords.selectNeighbours,
  group: 'select',
  keys: ['n'],
  isPossible: ({ selection }) => selection.entities.length > 0,
  run: (store) => {
    const state = store.getState()
    if (!state.open) return
    const { entities } = selectVisible(state)
    const neighbours = neighboursOf(state.open.network, state.selection.entities)
    const shown = neighbours.filter((id) => entities.has(id))
    const all = [...new Set([...shown, ...state.selection.entities])]
    state.setSelection({ entities: all, relations: [] })
  },
}
