import { describe, expect, it } from 'vitest'
import {
  asRemembered,
  headingSignature,
  replaceTable,
  setColumnUse,
  understandsAlike,
} from './changeMapping.ts'
import { mappingGap } from './mappingGap.ts'
import type { MappedTable, TableMapping } from './tableMapping.ts'

const table: MappedTable = {
  name: 'a.csv',
  encoding: 'utf-8',
  delimiter: ',',
  hasHeader: true,
  holds: 'relations',
  columns: ['from', 'to', 'source', 'extra'],
}
const mapping = (...tables: readonly MappedTable[]): TableMapping => ({
  tables,
  duplicates: 'merge',
})

describe('giving a column a meaning', () => {
  it('takes it from the column that had it', () => {
    expect(setColumnUse(table, 3, 'from').columns).toEqual(['extra', 'to', 'source', 'from'])
  })

  it('leaves it where several columns may have it', () => {
    expect(setColumnUse(table, 3, 'source').columns).toEqual(['from', 'to', 'source', 'source'])
    expect(setColumnUse(table, 3, 'leave').columns).toEqual(['from', 'to', 'source', 'leave'])
  })

  it('changes the one table only', () => {
    const other = { ...table, name: 'b.csv' }
    const changed = setColumnUse(table, 0, 'leave')
    expect(replaceTable(mapping(table, other), changed).tables).toEqual([changed, other])
  })
})

describe('a mapping that was kept', () => {
  it('is known again by the headings, and only by them', () => {
    const shown = { name: 'x', columnNames: ['a', 'b'], rows: [], rowCount: 3 }
    expect(headingSignature(table, shown)).toBe('["a","b"]')
    expect(headingSignature({ ...table, hasHeader: false }, shown)).toBeNull()
  })

  it('takes the name and the form of the table at hand', () => {
    const now: MappedTable = {
      ...table,
      name: 'b.csv',
      delimiter: ';',
      holds: 'nothing',
      columns: ['leave', 'leave', 'leave', 'leave'],
    }
    expect(asRemembered(table, now)).toEqual({
      ...table,
      name: 'b.csv',
      delimiter: ';',
      rowsAbove: 0,
    })
    expect(asRemembered(table, { ...now, columns: ['leave'] })).toBeNull()
  })

  it('is worth keeping where it understands the table in another way', () => {
    expect(understandsAlike(table, { ...table, name: 'b.csv', relationType: 'related_to' })).toBe(
      true,
    )
    expect(understandsAlike(table, { ...table, relationType: 'owns' })).toBe(false)
    expect(understandsAlike(table, setColumnUse(table, 0, 'leave'))).toBe(false)
  })
})

describe('what is missing before tables can be read', () => {
  it.each([
    [mapping(table), null],
    [mapping(setColumnUse(table, 0, 'leave')), { kind: 'ends', table: 'a.csv' }],
    [mapping(setColumnUse(table, 0, 'fromName')), null],
    [
      mapping({ ...table, holds: 'entities', columns: ['country'] }),
      { kind: 'name', table: 'a.csv' },
    ],
    [mapping({ ...table, holds: 'entities', columns: ['id'] }), null],
    [mapping({ ...table, holds: 'nothing', columns: [] }), { kind: 'nothing', table: null }],
    [mapping(), { kind: 'nothing', table: null }],
  ])('%#', (asked, gap) => {
    expect(mappingGap(asked)).toEqual(gap)
  })
})
