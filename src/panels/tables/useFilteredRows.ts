import { useMemo } from 'react'
import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'

interface FilteredRows<Row> {
  readonly rows: readonly Row[]
  readonly isQuiet?: (row: Row) => boolean
}

const selectMode = (state: AtlasState) => state.filterMode

/** The rows a table shows of all it has: those that pass the filter, or all with the others quiet while it only dims. */
export function useFilteredRows<Row extends { readonly id: string }>(
  all: readonly Row[],
  passing: { readonly has: (id: string) => boolean },
): FilteredRows<Row> {
  const mode = useAtlas(selectMode)
  return useMemo(
    () =>
      mode === 'dim'
        ? { rows: all, isQuiet: ({ id }) => !passing.has(id) }
        : { rows: all.filter(({ id }) => passing.has(id)) },
    [all, passing, mode],
  )
}
