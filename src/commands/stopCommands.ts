import { selectIsWhatIf } from '../store/selectors/selectMode.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'
import { goesOn, startEntities, stopEntities } from './stopEntities.ts'

export const toggleWhatIf: Command = {
  id: 'what-if',
  title: commandWords.toggleWhatIf,
  group: 'what-if',
  keys: ['w'],
  words: commandWords.find.toggleWhatIf,
  isOn: selectIsWhatIf,
  run: (store) => {
    const state = store.getState()
    state.setMode(selectIsWhatIf(state) ? 'explore' : 'whatIf')
  },
}

export const toggleStop: Command = {
  id: 'toggle-stop',
  title: commandWords.toggleStop,
  group: 'what-if',
  keys: ['s'],
  words: commandWords.find.toggleStop,
  isPossible: ({ selection }) => selection.entities.length > 0,
  run: (store) => {
    const state = store.getState()
    const { entities } = state.selection
    if (goesOn(state, entities)) stopEntities(store, entities)
    else startEntities(store, entities)
  },
}

export const clearStops: Command = {
  id: 'clear-stops',
  title: commandWords.clearStops,
  group: 'what-if',
  keys: ['shift+s'],
  words: commandWords.find.clearStops,
  isPossible: ({ stopped }) => stopped.length > 0,
  run: (store) => store.getState().clearStopped(),
}
