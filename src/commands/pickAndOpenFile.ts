import { pickFiles } from '../lib/pickFile.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'
import { openFiles } from './openFiles.ts'

export const pickAndOpenFile: Command = {
  id: 'open-file',
  title: commandWords.openFile,
  group: 'open',
  keys: ['mod+o'],
  words: commandWords.openFileWords,
  run: async (store) => {
    const files = await pickFiles()
    if (files.length > 0) await openFiles(store, files)
  },
}
