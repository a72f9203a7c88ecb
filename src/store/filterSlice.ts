import { EMPTY_FILTER, type Filter, type FilterMode } from '../domain/filter/filter.ts'
import type { SliceOf } from './atlasStore.ts'

export interface FilterSlice {
  filter: Filter
  filterMode: FilterMode
  setFilter: (filter: Filter) => void
  /** Sets what `change` makes of the filter as it is. */
  changeFilter: (change: (filter: Filter) => Filter) => void
  setFilterMode: (mode: FilterMode) => void
}

export const createFilterSlice: SliceOf<FilterSlice> = (set) => ({
  filter: EMPTY_FILTER,
  filterMode: 'hide',
  setFilter: (filter) => set({ filter }),
  changeFilter: (change) => set(({ filter }) => ({ filter: change(filter) })),
  setFilterMode: (filterMode) => set({ filterMode }),
})
