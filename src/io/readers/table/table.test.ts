import { describe, expect, it } from 'vitest'
import { readNetwork } from '../../../domain/network/readNetwork.ts'
import { fileOf, readTables } from '../../../../tests/support/readTables.ts'
import type { TableMapping } from '../../../domain/import/tableMapping.ts'
import { fileHead } from '../../reader/fileHead.ts'
import { table } from './table.ts'

const sureness = (name: string, text: string) => table.sniff(fileHead(fileOf(name, text)))

describe('an edge list', () => {
  it('makes one entity of each distinct name', async () => {
    const text =
      'Shipper;Consignee;Goods;Date\nGlow Ltd;Tansan Co;pumps;2016-09-26\nGlow Ltd;Mirae Co;valves;2016\n'
    const { file, entities, relations, report } = await readTables([fileOf('trade.csv', text)])
    expect(entities).toEqual([
      ['glow-ltd', 'Glow Ltd', 'other', undefined],
      ['tansan-co', 'Tansan Co', 'other', undefined],
      ['mirae-co', 'Mirae Co', 'other', undefined],
    ])
    expect(relations).toEqual(['glow-ltd supplies tansan-co', 'glow-ltd supplies mirae-co'])
    expect(file.relations[0]).toEqual({
      id: 'r2',
      source: 'glow-ltd',
      target: 'tansan-co',
      type: 'supplies',
      item: 'pumps',
      start: '2016-09-26',
      legality: 'unknown',
      sources: ['s1'],
    })
    expect(file.sources).toEqual([
      {
        id: 's1',
        title: 'trade.csv',
        publisher: 'a table opened from this machine',
        type: 'press',
      },
    ])
    expect(report.counts).toEqual([
      { sort: 'rows of trade.csv', read: 2, kept: 2, merged: 0, skipped: 0 },
    ])
  })

  it('takes what stands beside the names of its ends', async () => {
    const text =
      'seller,seller country,buyer,buyer_country,value (USD)\nGlow,China,Tansan,North Korea,"1,250,000.50"\n'
    const { file, entities } = await readTables([fileOf('a.csv', text)])
    expect(entities).toEqual([
      ['glow', 'Glow', 'other', 'CN'],
      ['tansan', 'Tansan', 'other', 'KP'],
    ])
    expect(file.relations[0]?.amountUsd).toBe(1250000.5)
  })

  it('without heading is read by what is in it', async () => {
    const text =
      'Glow Ltd\tTansan Co\t2016-01-02\nTansan Co\tMirae Co\t2017-03-04\nGlow Ltd\tMirae Co\t2018-05-06\n'
    const { relations, file } = await readTables([fileOf('a.tsv', text)])
    expect(relations).toEqual([
      'glow-ltd related_to tansan-co',
      'tansan-co related_to mirae-co',
      'glow-ltd related_to mirae-co',
    ])
    expect(file.relations.map(({ start }) => start)).toEqual([
      '2016-01-02',
      '2017-03-04',
      '2018-05-06',
    ])
  })

  it('with source and target is no table of citations', async () => {
    const { relations, file } = await readTables([
      fileOf('a.csv', 'Source,Target,Type,Weight\nGlow,Tansan,owns,3\nTansan,Mirae,financed,4\n'),
    ])
    expect(relations).toEqual(['glow owns tansan', 'tansan finances mirae'])
    expect(file.relations[0]?.['attributes']).toEqual({ Weight: '3' })
  })
})

describe('two tables', () => {
  const people =
    'id,name,type,country,alias\n1,단둥 글로우,trading company,중국,Dandong Glow; 丹东辉光\n2,Tansan,bank,DPRK,\n'
  const links =
    'from,to,relation,stake %\n1,2,owner of,33.4\nTansan,Dandong Glow,payment,\n2,Unheard,linked,\n'

  it('are joined by id, by name and by alias', async () => {
    const { entities, relations, file, remarks } = await readTables([
      fileOf('links.csv', links),
      fileOf('who.csv', people),
    ])
    expect(entities).toEqual([
      ['1', '단둥 글로우', 'trading_company', 'CN'],
      ['2', 'Tansan', 'bank', 'KP'],
      ['unheard', 'Unheard', 'other', undefined],
    ])
    expect(relations).toEqual(['1 owns 2', '2 pays 1', '2 related_to unheard'])
    expect(file.relations[0]?.stakePercent).toBe('33.4')
    expect(remarks).toEqual([
      '4 noted: “Unheard” is in no table of entities; it is added with nothing but this name.',
    ])
  })
})

describe('values that are not understood are kept and told', () => {
  it('types, countries, numbers, words', async () => {
    const { file, remarks } = await readTables([
      fileOf('e.csv', 'name,type,country,lat\nGlow,GmbH & Co,Atlantis,north\n'),
      fileOf(
        'r.csv',
        'from,to,relation,amount usd,stake,legality,date\nGlow,Glow,cousin of,NaN,lots,maybe,31.02.2016\n',
      ),
    ])
    expect(file.entities[0]).toMatchObject({
      type: 'other',
      countryText: 'Atlantis',
      attributes: { type: 'GmbH & Co', lat: 'north' },
    })
    expect(file.relations[0]).toMatchObject({
      type: 'related_to',
      wording: 'cousin of',
      legality: 'unknown',
      attributes: { 'amount usd': 'NaN', stake: 'lots', legality: 'maybe', date: '31.02.2016' },
    })
    expect(remarks).toEqual([
      '2 noted: “GmbH & Co” is no entity type we know; it counts as other, and the text is kept.',
      '2 noted: “Atlantis” names no country we know; the text is kept.',
      '2 noted: “lat” says “north”, which is not understood; it is kept as a text.',
      '2 noted: The relation begins and ends at the same entity.',
      '2 noted: “cousin of” is no relation type we know; it counts as related to, and the text is shown for it.',
      '2 noted: “date” says “31.02.2016”, which is not understood; it is kept as a text.',
      '2 noted: “amount usd” says “NaN”, which is not understood; it is kept as a text.',
      '2 noted: “stake” says “lots”, which is not understood; it is kept as a text.',
      '2 noted: “legality” says “maybe”, which is not understood; it is kept as a text.',
    ])
  })

  it('an amount in another currency is no amount in dollars', async () => {
    const { file } = await readTables([
      fileOf('r.csv', 'from,to,amount usd,amount\na x,b x,€ 500,\nc x,d x,"1.5 million USD",\n'),
    ])
    expect(file.relations.map(({ amountUsd, amountNote }) => [amountUsd, amountNote])).toEqual([
      [undefined, '€ 500'],
      [1_500_000, undefined],
    ])
  })

  it('a link that is no web address stays text', async () => {
    const { file, remarks } = await readTables([
      fileOf('r.csv', 'from,to,source\nGlow,Tansan,javascript:alert(1)\n'),
    ])
    expect(file.sources).toEqual([
      { id: 's1', title: 'javascript:alert(1)', publisher: 'not stated', type: 'press' },
    ])
    expect(remarks).toEqual([
      '2 noted: “javascript:alert(1)” is no web address that begins with http:// or https://; it is kept as a text, not as a link.',
    ])
  })
})

/** How a table is understood by itself, but for what is done with duplicates. */
async function guessed(name: string, text: string, duplicates: TableMapping['duplicates']) {
  const preview = await table.preview?.([fileOf(name, text)])
  if (!preview?.ok) throw new Error('no preview')
  return { ...preview.preview.guessed, duplicates }
}

describe('rows that say the same', () => {
  const text = 'name,country,alias\nGlow,CN,A\nTansan,KP,\n Glow ,HK,B\n'
  const mapping = (duplicates: TableMapping['duplicates']) => guessed('e.csv', text, duplicates)

  it('make one entity, and what they differ in is told', async () => {
    const { file, remarks, report } = await readTables([fileOf('e.csv', text)])
    expect(file.entities.map(({ name, country, aliases }) => [name, country, aliases])).toEqual([
      ['Glow', 'CN', ['A', 'B']],
      ['Tansan', 'KP', undefined],
    ])
    expect(remarks).toEqual([
      '4 merged: “Glow” stands in row 2 of e.csv already; both make one entity. They differ in country: what stands first counts.',
    ])
    expect(report.counts).toEqual([
      { sort: 'rows of e.csv', read: 3, kept: 2, merged: 1, skipped: 0 },
    ])
  })

  it('or the first counts', async () => {
    const { entities, remarks } = await readTables([fileOf('e.csv', text)], await mapping('first'))
    expect(entities.map(([, name]) => name)).toEqual(['Glow', 'Tansan'])
    expect(remarks).toEqual([
      '4 skipped: “Glow” stands in row 2 of e.csv already; the first row counts.',
    ])
  })

  it('or stay apart', async () => {
    const { entities, remarks } = await readTables([fileOf('e.csv', text)], await mapping('apart'))
    expect(entities.map(([id]) => id)).toEqual(['glow', 'tansan', 'glow-2'])
    expect(remarks).toEqual([
      '4 noted: “Glow” stands in row 2 of e.csv already; this row is kept apart under the id “glow-2”.',
    ])
  })
})

describe('an id as long as ids may be', () => {
  const id = 'n'.repeat(200)
  it('leaves room for a number where two entities or relations have it', async () => {
    const entities = `id,name\n${id},Glow\n${id},Tansan\n`
    const { file } = await readTables(
      [fileOf('e.csv', entities)],
      await guessed('e.csv', entities, 'apart'),
    )
    expect(file.entities.map((one) => one.id)).toEqual([id, `${id.slice(0, 192)}-2`])
    const relations = `id,from,to\n${id},Glow,Tansan\n${id},Tansan,Hill\n`
    const read = await readTables(
      [fileOf('r.csv', relations)],
      await guessed('r.csv', relations, 'apart'),
    )
    expect(read.file.relations.map((one) => one.id)).toEqual([id, `${id.slice(0, 192)}-2`])
    expect([readNetwork(file).ok, readNetwork(read.file).ok]).toEqual([true, true])
  })
})

describe('how sure it is that a file is a table', () => {
  it.each([
    ['a.csv', 'a,b\n1,2\n3,4\n', 0.8],
    ['a.csv', 'names\nGlow\n', 0.5],
    ['a.txt', 'a;b;c\n1;2;3\n4;5;6\n', 0.3],
    ['a.txt', 'Prose, as people write it.\nOn.', 0],
    ['a.json', '{"a":1,\n"b":2}', 0],
    ['a.xml', '<a b="1,2"/>\n<c d="3,4"/>', 0],
  ])('%s', (name, text, expected) => {
    expect(sureness(name, text)).toBe(expected)
  })
})
