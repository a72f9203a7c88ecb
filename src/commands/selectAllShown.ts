import { commandWords } from '../words/commands.ts'
import { selectVisible } from '../store/selectors/selectVisible.ts'
import type { Command } from './command.ts'

export const selectAllShown: Command = {
  id: 'select-all-shown',
  title: commandWords.selectAllShown,
  group: 'select',
  keys: ['mod+a'],
  isPossible: (state) => state.open !== null,
  run: (store) => {
    const { entities } = selectVisible(store.getState())
    store.getState().setSelection({ entities: [...entities], relations: [] })
  },
}
