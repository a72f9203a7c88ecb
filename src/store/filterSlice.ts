import { EMPTY_FILTER, type Filter, type FilterMode } from '../domain/filter/filter.ts'
import type { SliceOf } from './atlasStore.ts'

export interface FilterSlice {
  filter: Filter
  filterMode: FilterMode
  setFilter: (filter: Filter) => void
  setFilterMode: (mode: FilterMode) => void
}

export const createFilterSlice: SliceOf<FilterSlice> = (set) => ({
  filter: EMPTY_FILTER,
  filterMode: 'hide',
  setFilter: (filter) => set({ filter }),
  setFilterMode: (filterMode) => set({ filterMode }),
})
