import { describe, expect, it } from 'vitest'
import { nameTable } from './nameTable.ts'

describe('names in a table', () => {
  it('gives the columns of a CSV, quoted commas kept', () => {
    expect(nameTable('No,Firm\r\n1,"Hill Trading Co., Ltd."\r\n2,Vale Shipping\r\n')).toEqual([
      { title: 'No', values: ['1', '2'] },
      { title: 'Firm', values: ['Hill Trading Co., Ltd.', 'Vale Shipping'] },
    ])
  })

  it('gives the columns of cells pasted from a spreadsheet', () => {
    expect(nameTable('Firm\tCity\nHill\tTin\nVale\t\n', '\t')).toEqual([
      { title: 'Firm', values: ['Hill', 'Vale'] },
      { title: 'City', values: ['Tin', ''] },
    ])
  })

  it('takes a list with one name a line for no table, commas or not', () => {
    expect(nameTable('Hill Trading\nVale Shipping\n')).toBeNull()
    expect(nameTable('Hill Trading Co., Ltd.\nVale\nDale\n', '\t')).toBeNull()
    expect(nameTable('')).toBeNull()
  })
})
