import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const toggleDim: Command = {
  id: 'toggle-dim',
  title: commandWords.toggleDim,
  group: 'filter',
  keys: ['d'],
  isOn: (state) => state.filterMode === 'dim',
  run: (store) => {
    const { filterMode, setFilterMode } = store.getState()
    setFilterMode(filterMode === 'dim' ? 'hide' : 'dim')
  },
}
