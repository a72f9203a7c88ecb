import { pickFiles } from '../lib/pickFile.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const pickAndMerge: Command = {
  id: 'merge-file',
  title: commandWords.mergeFile,
  group: 'open',
  keys: ['shift+m'],
  words: commandWords.mergeFileWords,
  isPossible: ({ open }) => open !== null,
  run: async (store) => {
    const files = await pickFiles()
    if (files.length === 0) return
    const { startMerge } = await import('./mergeFile.ts')
    await startMerge(store, files)
  },
}
