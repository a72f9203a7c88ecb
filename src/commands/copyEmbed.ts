import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const copyEmbed: Command = {
  id: 'copy-embed',
  title: commandWords.copyEmbed,
  group: 'view',
  isPossible: (state) => state.open !== null,
  run: async (store) => (await import('./copyEmbedCode.ts')).copyEmbedCode(store),
}
