import { NOTHING_SELECTED } from '../domain/selection/selection.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const clearSelection: Command = {
  id: 'clear-selection',
  title: commandWords.clearSelection,
  group: 'select',
  keys: ['escape'],
  isPossible: ({ selection }) => selection.entities.length + selection.relations.length > 0,
  run: (store) => store.getState().setSelection(NOTHING_SELECTED),
}
