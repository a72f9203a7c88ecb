import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const startTour: Command = {
  id: 'start-tour',
  title: commandWords.startTour,
  group: 'help',
  keys: ['shift+t'],
  words: commandWords.find.startTour,
  isPossible: ({ open }) => open !== null,
  run: (store) => store.setState({ dialog: null, tour: true }),
}
