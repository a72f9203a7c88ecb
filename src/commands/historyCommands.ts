import { commandWords } from '../words/commands.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import type { Command } from './command.ts'

/** A story that undo brings back does not stand beside a lesson: whoever takes one stays in it. */
function stayInLesson(store: AtlasStore): void {
  if (!store.getState().isLearning || !store.getState().telling) return
  const { pause, resume } = store.temporal.getState()
  pause()
  store.setState({ telling: null })
  resume()
}

export const undo: Command = {
  id: 'undo',
  title: commandWords.undo,
  group: 'history',
  keys: ['mod+z'],
  run: (store) => {
    const { pastStates, undo: takeBack } = store.temporal.getState()
    if (pastStates.length === 0) return store.getState().announce(commandWords.nothingToUndo)
    takeBack()
    stayInLesson(store)
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
    stayInLesson(store)
    store.getState().announce(commandWords.redone)
  },
}
