import { describe, expect, it } from 'vitest'
import { fileOf, readTables, refusal } from '../../../../tests/support/readTables.ts'

describe('tables that people really have are understood without a word of help', () => {
  it('of edges as Gephi writes them: what is written on an edge is its type, not that it is directed', async () => {
    const { file } = await readTables([
      fileOf(
        'edges.csv',
        'Source,Target,Type,Id,Label,timeset,Weight\nGlow,Tansan,Directed,0,owns,,2.0\nTansan,Mirae,Undirected,1,,,1.0\n',
      ),
    ])
    expect(file.relations.map(({ id, type, attributes }) => [id, type, attributes])).toEqual([
      ['0', 'owns', { Type: 'Directed', Weight: '2.0' }],
      ['1', 'related_to', { Type: 'Undirected', Weight: '1.0' }],
    ])
    expect(file.relations.some(({ wording }) => wording !== undefined)).toBe(false)
  })

  it('of shareholders: who stands first owns the company behind', async () => {
    const { file } = await readTables([
      fileOf(
        'o.csv',
        'Shareholder,Company,Share %\nGlow,Tansan,75%\nGlow,Mirae,"33,3"\nKim A,Glow,>25\n',
      ),
    ])
    expect(
      file.relations.map(({ source, type, target, stakePercent }) => [
        source,
        type,
        target,
        stakePercent,
      ]),
    ).toEqual([
      ['glow', 'owns', 'tansan', '75'],
      ['glow', 'owns', 'mirae', '33.3'],
      ['kim-a', 'owns', 'glow', { min: '25', max: '100' }],
    ])
  })

  it('of companies with a column of their owners: they stay entities', async () => {
    const { file } = await readTables([
      fileOf('c.csv', 'Company,Country,Owner\nTansan,KP,Glow\nMirae,CN,Glow\n'),
    ])
    expect(file.entities.map(({ id, attributes }) => [id, attributes])).toEqual([
      ['tansan', { Owner: 'Glow' }],
      ['mirae', { Owner: 'Glow' }],
    ])
  })

  it('of deals whose dates stand under a heading of their own words, in more than one form', async () => {
    const { file, remarks } = await readTables([
      fileOf(
        'd.csv',
        'Buyer,Seller,Deal date\nGlow,Tansan,March 2020\nTansan,Mirae,20210304\nMirae,Glow,Q3 2021\n',
      ),
    ])
    expect(file.relations.map(({ start }) => start)).toEqual(['2020-03', '2021-03-04', undefined])
    expect(remarks).toEqual([
      '4 noted: “Deal date” says “Q3 2021”, which is not understood; it is kept as a text.',
    ])
  })

  it('of payments with the currency in a column beside: dollars count, others are noted with theirs', async () => {
    const { file } = await readTables([
      fileOf(
        'p.csv',
        'from,to,amount,currency\nGlow,Tansan,"1,200.50",USD\nTansan,Mirae,500,CNY\nMirae,Glow,7,\n',
      ),
    ])
    expect(
      file.relations.map(({ amountUsd, amountNote, attributes }) => [
        amountUsd,
        amountNote,
        attributes,
      ]),
    ).toEqual([
      [1200.5, undefined, { currency: 'USD' }],
      [undefined, 'amount: 500 CNY', { currency: 'CNY' }],
      [undefined, 'amount: 7', undefined],
    ])
  })
})

describe('files that are no table, or no more than its headings', () => {
  it('are refused with what to do', async () => {
    const noText =
      'The file is no text, so no table either: it holds zero bytes or other characters that no text has. Save the table as CSV UTF-8 or .xlsx and open that.'
    expect(await refusal([fileOf('a.csv', 'Name,Type\nAc\0me,company\nGlow,company\n')])).toEqual([
      noText,
    ])
    const picture = Array.from({ length: 400 }, (_, place) =>
      String.fromCharCode(1 + ((place * 37) % 126)),
    )
    expect(await refusal([fileOf('a.csv', picture.join(''))])).toEqual([noText])
    expect(await refusal([fileOf('a.csv', 'Name,Type,Country\n')])).toEqual([
      'There are headings in it, but no row below them.',
    ])
  })
})
