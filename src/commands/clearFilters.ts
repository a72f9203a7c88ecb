import { isEmptyFilter } from '../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../domain/filter/filter.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const clearFilters: Command = {
  id: 'clear-filters',
  title: commandWords.clearFilters,
  group: 'filter',
  keys: ['c'],
  isPossible: (state) => !isEmptyFilter(state.filter),
  run: (store) => store.getState().setFilter(EMPTY_FILTER),
}
