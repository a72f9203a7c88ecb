import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const saveCopy: Command = {
  id: 'save-copy',
  title: commandWords.dialog.export,
  group: 'open',
  keys: ['mod+s'],
  words: commandWords.saveCopyWords,
  isPossible: ({ open, unmasked }) => open !== null && !unmasked,
  run: (store) => store.getState().setDialog('export'),
}
