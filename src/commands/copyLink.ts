import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const copyLink: Command = {
  id: 'copy-link',
  title: commandWords.copyLink,
  group: 'view',
  keys: ['shift+c'],
  isPossible: (state) => state.open !== null,
  run: async (store) => {
    const { announce } = store.getState()
    try {
      // The address bar is kept current, so it is the link.
      await navigator.clipboard.writeText(location.href)
      announce(commandWords.linkCopied)
    } catch {
      announce(commandWords.linkNotCopied)
    }
  },
}
