/** What a column sorts by in a row; null stands last whichever way. */
export type SortValue = string | number | null

/** Which column sorts, and which way. */
export interface TableSort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

interface Sortable<Row> {
  readonly id: string
  readonly sortValue?: (row: Row) => SortValue
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

/** A sorted copy of `rows`; equal rows keep their order, rows without a value stand last. O(n log n). */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  sort: TableSort | null,
): readonly Row[] {
  const valueOf = columns.find(({ id }) => id === sort?.column)?.sortValue
  if (!sort || !valueOf) return rows
  const sign = sort.direction === 'descending' ? -1 : 1
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null)
      return sign * compare(a.value, b.value)
    })
    .map(({ row }) => row)
}
