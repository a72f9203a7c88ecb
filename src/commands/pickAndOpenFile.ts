import { pickFile } from '../lib/pickFile.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'
import { openFile } from './openNetwork.ts'

export const pickAndOpenFile: Command = {
  id: 'open-file',
  title: commandWords.openFile,
  group: 'open',
  keys: ['mod+o'],
  run: async (store) => {
    const file = await pickFile('.json,application/json')
    if (file) await openFile(store, file)
  },
}
