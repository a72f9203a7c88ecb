import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvText } from './csvText.ts'
import { dataColumn } from './dataColumn.tsx'

interface Row {
  name: string
  amount: number | null
}

const columns = [
  dataColumn<Row>({ id: 'name', title: 'Name', value: ({ name }) => name }),
  dataColumn<Row>({ id: 'amount', title: 'US$', value: ({ amount }) => amount }),
]

describe('a table saved as CSV', () => {
  it('quotes what has commas, quotes and line breaks, and leaves unknown numbers empty', () => {
    expect(
      csvText(columns, [
        { name: 'Zeel-M Co., Ltd.', amount: 253219 },
        { name: 'the "Atlas"\nof lines', amount: null },
        { name: '丹东鸿祥', amount: 0 },
      ]),
    ).toBe('Name,US$\r\n"Zeel-M Co., Ltd.",253219\r\n"the ""Atlas""\nof lines",\r\n丹东鸿祥,0\r\n')
  })

  it.each(['=1+2', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
    'never lets a spreadsheet run %j as a formula',
    (name) => {
      const { data } = parse<string[]>(csvText(columns, [{ name, amount: 1 }]))
      expect(data[1]?.[0]).toBe(`'${name}`)
    },
  )
})
