import { describe, expect, it } from 'vitest'
import type { ImportReport } from '../../../domain/import/importReport.ts'
import type { TableMapping } from '../../../domain/import/tableMapping.ts'
import { readNetwork } from '../../../domain/network/readNetwork.ts'
import { fileHead } from '../../reader/fileHead.ts'
import type { SourceFile } from '../../reader/reader.ts'
import { table } from './table.ts'

const fileOf = (name: string, text: string | Uint8Array): SourceFile => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
})

async function read(files: readonly SourceFile[], mapping?: TableMapping) {
  const outcome = await table.read(files, { step: () => Promise.resolve() }, mapping && { mapping })
  if (!outcome.ok)
    throw new Error(outcome.problems.problems.map(({ sentence }) => sentence).join(' '))
  const { file, report } = outcome
  expect(readNetwork(file)).toMatchObject({ ok: true })
  const entities = file.entities.map(({ id, name, type, country }) => [id, name, type, country])
  const relations = file.relations.map(({ source, type, target }) => `${source} ${type} ${target}`)
  return { file, report, entities, relations, remarks: remarksOf(report) }
}

const remarksOf = ({ remarks }: ImportReport) =>
  remarks.map(({ fate, place, sentence }) => `${place.line ?? ''} ${fate}: ${sentence}`)

async function refusal(files: readonly SourceFile[], mapping?: TableMapping) {
  const outcome = await table.read(files, { step: () => Promise.resolve() }, mapping && { mapping })
  return outcome.ok ? null : outcome.problems.problems.map(({ sentence }) => sentence)
}

const sureness = (name: string, text: string) => table.sniff(fileHead(fileOf(name, text)))

describe('an edge list', () => {
  it('makes one entity of each distinct name', async () => {
    const text =
      'Shipper;Consignee;Goods;Date\nGlow Ltd;Tansan Co;pumps;2016-09-26\nGlow Ltd;Mirae Co;valves;2016\n'
    const { file, entities, relations, report } = await read([fileOf('trade.csv', text)])
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
    const { file, entities } = await read([fileOf('a.csv', text)])
    expect(entities).toEqual([
      ['glow', 'Glow', 'other', 'CN'],
      ['tansan', 'Tansan', 'other', 'KP'],
    ])
    expect(file.relations[0]?.amountUsd).toBe(1250000.5)
  })

  it('without heading is read by what is in it', async () => {
    const text =
      'Glow Ltd\tTansan Co\t2016-01-02\nTansan Co\tMirae Co\t2017-03-04\nGlow Ltd\tMirae Co\t2018-05-06\n'
    const { relations, file } = await read([fileOf('a.tsv', text)])
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
    const { relations, file } = await read([
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
    const { entities, relations, file, remarks } = await read([
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
    const { file, remarks } = await read([
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
      '2 noted: “GmbH & Co” is no entity type we know; the type is “other” and the text is kept.',
      '2 noted: “Atlantis” names no country we know; the text is kept.',
      '2 noted: “lat” says “north”, which is not understood; it is kept as a text.',
      '2 noted: The relation begins and ends at the same entity.',
      '2 noted: “cousin of” is no relation type we know; the type is “related to” and the text is shown for it.',
      '2 noted: “date” says “31.02.2016”, which is not understood; it is kept as a text.',
      '2 noted: “amount usd” says “NaN”, which is not understood; it is kept as a text.',
      '2 noted: “stake” says “lots”, which is not understood; it is kept as a text.',
      '2 noted: “legality” says “maybe”, which is not understood; it is kept as a text.',
    ])
  })

  it('an amount in another currency is no amount in dollars', async () => {
    const { file } = await read([
      fileOf('r.csv', 'from,to,amount usd,amount\na x,b x,€ 500,\nc x,d x,"1.5 million USD",\n'),
    ])
    expect(file.relations.map(({ amountUsd, amountNote }) => [amountUsd, amountNote])).toEqual([
      [undefined, '€ 500'],
      [1_500_000, undefined],
    ])
  })

  it('a link that is no web address stays text', async () => {
    const { file, remarks } = await read([
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

describe('rows that say the same', () => {
  const text = 'name,country,alias\nGlow,CN,A\nTansan,KP,\n Glow ,HK,B\n'
  const mapping = async (duplicates: TableMapping['duplicates']) => {
    const preview = await table.preview?.([fileOf('e.csv', text)])
    if (!preview?.ok) throw new Error('no preview')
    return { ...preview.preview.guessed, duplicates }
  }

  it('make one entity, and what they differ in is told', async () => {
    const { file, remarks, report } = await read([fileOf('e.csv', text)])
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
    const { entities, remarks } = await read([fileOf('e.csv', text)], await mapping('first'))
    expect(entities.map(([, name]) => name)).toEqual(['Glow', 'Tansan'])
    expect(remarks).toEqual([
      '4 skipped: “Glow” stands in row 2 of e.csv already; the first row counts.',
    ])
  })

  it('or stay apart', async () => {
    const { entities, remarks } = await read([fileOf('e.csv', text)], await mapping('apart'))
    expect(entities.map(([id]) => id)).toEqual(['glow', 'tansan', 'glow-2'])
    expect(remarks).toEqual([
      '4 noted: “Glow” stands in row 2 of e.csv already; this row is kept apart under the id glow-2.',
    ])
  })
})

describe('untidy files', () => {
  it('empty and ragged rows are told with their lines', async () => {
    const { remarks, relations } = await read([
      fileOf(
        'a.csv',
        'from,to,item\n\nGlow,Tansan,pumps,spare,parts\n,,\nGlow,Mirae\nGlow,,x\n\n\n',
      ),
    ])
    expect(relations).toHaveLength(2)
    expect(remarks).toEqual([
      '2 noted: 2 rows are empty: 2, 4.',
      '3 noted: The row has 2 cells more than there are columns; left out: spare · parts',
      '5 noted: The row has 2 cells where 3 are expected; the others are read as empty.',
      '6 skipped: The row does not name where the relation ends.',
    ])
  })

  it('a quotation mark that never closes loses nothing', async () => {
    const { file, remarks } = await read([
      fileOf(
        'a.csv',
        'from,to,item\nGlow,Tansan,"two\nlines"\nGlow,Mirae,"3 inch pumps\nTansan,Mirae,valves\n',
      ),
    ])
    expect(file.relations.map(({ item }) => item)).toEqual([
      'two\nlines',
      '"3 inch pumps',
      'valves',
    ])
    expect(remarks).toEqual([
      '4 noted: A quotation mark opens here and never closes. From this row on, quotation marks are read like any other character.',
    ])
  })

  it('a title over the heading is no data', async () => {
    const { entities, remarks } = await read([
      fileOf(
        'a.csv',
        'Firms of interest 2024,,\n,,\nCompany name,Country,Remarks\nGlow,CN,x\nTansan,KP,y\n',
      ),
    ])
    expect(entities.map(([, name]) => name)).toEqual(['Glow', 'Tansan'])
    expect(remarks).toEqual([
      '2 noted: Row 2 is empty.',
      '1 noted: Stands over the heading and is not read as data: Firms of interest 2024',
    ])
  })

  it('what holds no names at all is refused with what is missing', async () => {
    expect(await refusal([fileOf('a.csv', '1,2,3\n4,5,6\n')])).toEqual([
      'Neither entities nor relations were found in it. A table of entities has a column of names; a table of relations has two columns that say from whom to whom. Choose the columns yourself.',
    ])
    expect(await refusal([fileOf('a.csv', '\n\n')])).toEqual(['There is no row in it.'])
  })

  it('columns named like parts of the program are only columns', async () => {
    const { file, remarks } = await read([
      fileOf('a.csv', 'name,__proto__,constructor,toString\nGlow,x,y,z\nGlow,x,y,w\n'),
    ])
    expect(file.entities[0]?.['attributes']).toEqual({ constructor: 'y', toString: 'z' })
    expect(remarks).toContain(' noted: A field may not be named __proto__; the column is left out.')
  })

  it('a cell of ten million characters is cut, and it is said', async () => {
    const { file, remarks } = await read([
      fileOf('a.csv', `from,to,note\nGlow,Tansan,${'x'.repeat(10_000_000)}\n`),
    ])
    expect(file.relations[0]?.evidence).toHaveLength(20_000)
    expect(remarks).toEqual([
      '2 noted: “note” is 10,000,000 characters long; kept are the first 20,000, the most there may be.',
    ])
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
