import type { AtlasStore } from '../store/atlasStore.ts'
import { commandWords } from '../words/commands.ts'

/** Takes the last change to the network back, and with it what was done since: undo knows one order. */
export function undoChange(store: AtlasStore): void {
  const left = store.getState().lastChange?.left
  const { undo } = store.temporal.getState()
  while (store.getState().open === left && store.temporal.getState().pastStates.length > 0) undo()
  store.getState().announce(commandWords.undone)
}
