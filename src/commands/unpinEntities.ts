import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const unpinEntities: Command = {
  id: 'unpin-entities',
  title: commandWords.unpinEntities,
  group: 'view',
  isPossible: ({ pins, layout }) => Object.keys(pins[layout] ?? {}).length > 0,
  run: (store) => store.getState().unpinAll(store.getState().layout),
}
