import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const undo: Command = {
  id: 'undo',
  title: commandWords.undo,
  group: 'history',
  keys: ['mod+z'],
  run: (store) => {
    const { pastStates, undo: takeBack } = store.temporal.getState()
    if (pastStates.length === 0) return store.getState().announce(commandWords.nothingToUndo)
    takeBack()
    store.getState().announce(commandWords.undone)
  },
}

export const redo: Command = {
  id: 'redo',
  title: commandWords.redo,
  group: 'history',
  keys: ['mod+shift+z', 'mod+y'],
  run: (store) => {
    const { futureStates, redo: doAgain } = store.temporal.getState()
    if (futureStates.length === 0) return store.getState().announce(commandWords.nothingToRedo)
    doAgain()
    store.getState().announce(commandWords.redone)
  },
}
