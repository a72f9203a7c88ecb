import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const toggleShelf: Command = {
  id: 'toggle-shelf',
  title: commandWords.toggleShelf,
  group: 'view',
  keys: ['h'],
  isPossible: (state) => state.layout === 'routes',
  isOn: (state) => state.shelfShown,
  run: (store) => store.getState().setShelfShown(!store.getState().shelfShown),
}
