import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const walkPicture: Command = {
  id: 'walk-picture',
  title: commandWords.walkPicture,
  group: 'view',
  keys: ['p'],
  isPossible: ({ open }) => open !== null,
  run: (store) => store.getState().askKeyboard(),
}
