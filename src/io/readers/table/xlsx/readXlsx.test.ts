import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeWorkbook, type TestSheet } from '../../../../../tests/support/makeWorkbook.ts'
import { readXlsx } from './readXlsx.ts'

function read(sheets: readonly TestSheet[], workbookPr?: string) {
  const result = readXlsx('book.xlsx', makeWorkbook(sheets, workbookPr))
  if (!result.ok) throw new Error(result.sentence)
  return result.tables.map(({ name, rows, remarks }) => ({
    name,
    rows: rows.map(({ line, cells }) => [line, ...cells]),
    remarks: remarks.map(({ line, cell, sentence }) => [line ?? cell ?? '', sentence].join(' ')),
  }))
}

const refusal = (bytes: Uint8Array) => {
  const result = readXlsx('book.xlsx', bytes)
  return result.ok ? null : result.sentence
}

const small = makeWorkbook([{ name: 'A', rows: [['name'], ['Glow']] }])

describe('a workbook', () => {
  it('is read sheet by sheet, in any script', () => {
    expect(
      read([
        {
          name: '기업',
          rows: [
            ['이름', '국가'],
            ['단둥 상사', '中国 & <Co>'],
          ],
        },
        { name: 'empty', rows: [] },
        { name: 'links', rows: [['from'], [null, 'x'], [], ['Glow']] },
      ]),
    ).toEqual([
      {
        name: 'book.xlsx · 기업',
        rows: [
          [1, '이름', '국가'],
          [2, '단둥 상사', '中国 & <Co>'],
        ],
        remarks: [],
      },
      {
        name: 'book.xlsx · links',
        rows: [
          [1, 'from'],
          [2, '', 'x'],
          [4, 'Glow'],
        ],
        remarks: ['3 Row 3 is empty.'],
      },
    ])
  })

  it('gives numbers, dates, percentages and texts as they are shown', () => {
    const cells = [
      42,
      { xml: '<c><v>0.30000000000000004</v></c>' },
      { xml: '<c s="1"><v>42639</v></c>' },
      { xml: '<c s="2"><v>42639.75</v></c>' },
      { xml: '<c s="3"><v>0.334</v></c>' },
      { xml: '<c s="4"><v>1250000.5</v></c>' },
      { xml: '<c t="b"><v>1</v></c>' },
      {
        xml: '<c t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r><rPh><t>x</t></rPh></is></c>',
      },
      { xml: '<c t="d"><v>2016-09-26T00:00:00</v></c>' },
      { xml: '<c t="str"><v>a_x000A_b</v></c>' },
    ]
    expect(read([{ name: 'A', rows: [cells] }])[0]?.rows).toEqual([
      [
        1,
        '42',
        '0.3',
        '2016-09-26',
        '2016-09-26',
        '33.4%',
        '1250000.5',
        'TRUE',
        'two runs',
        '2016-09-26',
        'a\nb',
      ],
    ])
  })

  it('counts days from 1904 where it says so', () => {
    const rows = [[{ xml: '<c s="1"><v>41177</v></c>' }]]
    expect(read([{ name: 'A', rows }], 'date1904="1"')[0]?.rows).toEqual([[1, '2016-09-26']])
  })

  it('gives the value of a formula, and tells of formulas and errors', () => {
    const rows = [
      [{ xml: '<c><f>1+1</f><v>2</v></c>' }, { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, 'x'],
    ]
    expect(read([{ name: 'A', rows }])).toEqual([
      {
        name: 'book.xlsx',
        rows: [[1, '2', '', 'x']],
        remarks: [
          ' 2 cells are computed by a formula; read is the value that was saved with it.',
          '1 The cell B1 holds an error (#DIV/0!) and is read as empty.',
        ],
      },
    ])
  })

  it('spreads merged cells over all that they stand for', () => {
    const rows = [
      ['Shipper', null, 'Item'],
      ['name', 'country', null],
      ['Glow', 'CN', 'pumps'],
      [null, null, 'valves'],
    ]
    const merged = ['A1:B1', 'C1:C2', 'A3:A4', 'B3:B4']
    expect(read([{ name: 'A', rows, merged }])).toEqual([
      {
        name: 'book.xlsx',
        rows: [
          [1, 'Shipper', 'Shipper', 'Item'],
          [2, 'name', 'country', 'Item'],
          [3, 'Glow', 'CN', 'pumps'],
          [4, 'Glow', 'CN', 'valves'],
        ],
        remarks: [
          '1 4 ranges of cells are merged (A1:B1, C1:C2, A3:A4, B3:B4); the text counts for every cell of it.',
        ],
      },
    ])
  })

  it('tells of a hidden sheet that is read', () => {
    const [table] = read([{ name: 'A', rows: [['x']], hidden: true }])
    expect(table?.remarks).toEqual([
      ' The sheet is hidden in the workbook; it is read all the same.',
    ])
  })
})

describe('a broken or hostile workbook is refused in words', () => {
  it('cut off anywhere', () => {
    for (let length = 4; length < small.length; length += 37) {
      expect(refusal(small.slice(0, length))).toBe(
        'The workbook is damaged or was not saved to its end: its archive cannot be unpacked.',
      )
    }
  })

  it('another archive', () => {
    expect(refusal(zipSync({ 'a.txt': strToU8('x') }))).toBe(
      'The file is a compressed archive, but no workbook (.xlsx). Unpack it and open what is in it.',
    )
  })

  it('a part that unpacks to far more than its size', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(40 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(60_000)
    expect(refusal(bomb)).toBe(
      'A part of the workbook (xl/workbook.xml) unpacks to more than 150 times its size, as archives do that are made to fill the memory; at most 150 times is unpacked.',
    )
  })

  it('too many parts', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2001 }, (_, place) => [`${place}.xml`, new Uint8Array(0)]),
    )
    expect(refusal(zipSync(parts))).toBe(
      'The workbook holds more than 2,000 parts; at most that many are unpacked.',
    )
  })

  it('a document type, with or without entities', () => {
    const evil = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><workbook>&b;</workbook>'
    expect(refusal(zipSync({ 'xl/workbook.xml': strToU8(evil) }))).toMatch(
      /^The workbook is damaged \(a part of it has a document type declaration \(DOCTYPE\)/,
    )
  })

  it('a document type that is only a comment is none', () => {
    const harmless = '<!-- <!DOCTYPE a> --><workbook/>'
    expect(refusal(zipSync({ 'xl/workbook.xml': strToU8(harmless) }))).toBeNull()
  })

  it('merged cells that stand for the whole sheet', () => {
    const rows = [['Glow'], ['Tansan']]
    const [table] = read([{ name: 'A', rows, merged: ['A1:XFD1048576'] }])
    expect(table?.remarks).toEqual([
      ' Merged cells stand for more than 1,000,000 cells; those beyond are read as empty.',
    ])
  })
})
