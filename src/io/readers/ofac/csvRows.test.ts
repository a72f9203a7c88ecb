import fc from 'fast-check'
import { parse, unparse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { CsvRows } from './csvRows.ts'

function rowsOf(text: string, end?: number, nothing?: string) {
  const rows: [number, ...string[]][] = []
  for (const read = new CsvRows(text, end, nothing); read.next();)
    rows.push([read.line, ...read.cells])
  return rows
}

describe('the rows of a CSV text', () => {
  it('stand with the lines they begin on', () => {
    expect(rowsOf('a,"b\nb",c\r\n\r\n"d ""e"" ",,\n1,"x,y" \n')).toEqual([
      [1, 'a', 'b\nb', 'c'],
      [4, 'd "e" ', '', ''],
      [5, '1', 'x,y '],
    ])
  })

  it('reach to the end of a text whose quote never closes', () => {
    expect(rowsOf('a,b\nc,"d\ne,f')).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd\ne,f'],
    ])
  })

  it('are empty where a cell holds nothing but the sign for nothing, and end where they are said to', () => {
    expect(rowsOf('-0- ,-0-,-0-  ,x-0-,"-0-"\r\n-0- \r\n1,2\u001a', 36, '-0-')).toEqual([
      [1, '', '', '-0-  ', 'x-0-', '-0-'],
      [3, '1', '2'],
    ])
  })

  it('are what was written, as papaparse reads them too', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '한', '0', '-') })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const text = unparse(rows, { newline })
        const read = rowsOf(text).map(([, ...cells]) => cells)
        expect(read).toEqual(rows)
        expect(read).toEqual(text === '' ? [] : parse(text, { delimiter: ',' }).data)
      }),
    )
  })

  it('come from any text, and end', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 40 })
    fc.assert(
      fc.property(text, (any) => {
        expect(rowsOf(any).every((row) => row.length > 1)).toBe(true)
      }),
    )
  })
})
