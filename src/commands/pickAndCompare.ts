import { pickFiles } from '../lib/pickFile.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const pickAndCompare: Command = {
  id: 'compare-file',
  title: commandWords.compareFile,
  group: 'open',
  keys: ['shift+v'],
  words: commandWords.compareFileWords,
  isPossible: ({ open }) => open !== null,
  run: async (store) => {
    const files = await pickFiles()
    if (files.length === 0) return
    const { startComparison } = await import('./compareFile.ts')
    await startComparison(store, files)
  },
}
