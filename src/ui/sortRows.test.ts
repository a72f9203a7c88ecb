import { describe, expect, it } from 'vitest'
import { sortRows } from './sortRows.ts'

interface Row {
  readonly name: string
  readonly count: number | null
}

const columns = [
  { id: 'name', sortValue: (row: Row) => row.name },
  { id: 'count', sortValue: (row: Row) => row.count },
  { id: 'note' },
]
const rows: readonly Row[] = [
  { name: 'vessel 10', count: 2 },
  { name: 'Éclat', count: null },
  { name: 'vessel 9', count: 2 },
  { name: 'bank', count: 7 },
]
const names = (sorted: readonly Row[]) => sorted.map(({ name }) => name)

describe('sorting rows', () => {
  it('reads numbers in names as numbers and accents as letters', () => {
    expect(names(sortRows(rows, columns, { column: 'name', direction: 'ascending' }))).toEqual([
      'bank',
      'Éclat',
      'vessel 9',
      'vessel 10',
    ])
  })

  it('puts rows without a value last, whichever way, and keeps equal rows in order', () => {
    expect(names(sortRows(rows, columns, { column: 'count', direction: 'ascending' }))).toEqual([
      'vessel 10',
      'vessel 9',
      'bank',
      'Éclat',
    ])
    expect(names(sortRows(rows, columns, { column: 'count', direction: 'descending' }))).toEqual([
      'bank',
      'vessel 10',
      'vessel 9',
      'Éclat',
    ])
  })

  it('leaves the order alone without a column to sort by', () => {
    expect(sortRows(rows, columns, null)).toBe(rows)
    expect(sortRows(rows, columns, { column: 'note', direction: 'ascending' })).toBe(rows)
  })
})
