import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countLines,
  goldenFile,
  outcomeOf,
  readWhole,
  refusalOf,
  remarkLines,
  textFile,
} from '../../../../tests/support/readGolden.ts'
import { sharedPath } from '../../../../tests/support/sharedFiles.ts'
import { ftm } from './ftm.ts'

const lines = (...records: unknown[]) =>
  textFile('x.ftm.json', records.map((record) => JSON.stringify(record)).join('\n'))
const thing = (id: string, properties: Record<string, unknown> = {}, schema = 'Company') => ({
  id,
  schema,
  properties: { name: [id.toUpperCase()], ...properties },
})

const pay = (id: string, properties: object) => ({
  id,
  schema: 'Payment',
  properties: { payer: ['a'], beneficiary: ['b'], ...properties },
})

describe('a FollowTheMoney file', () => {
  it('becomes entities, relations, listings and sources with all that it says', async () => {
    const { file, report } = await readWhole(ftm, goldenFile('harbour.ftm.json'))
    const expected = new TextDecoder().decode(goldenFile('harbour.network.json').bytes)
    expect(file).toEqual(JSON.parse(expected))
    expect(countLines(report)).toEqual([
      'other records 2 = 0 + 0 + 2',
      'things 6 = 5 + 1 + 0',
      'documents 1 = 1 + 0 + 0',
      'addresses 1 = 0 + 1 + 0',
      'sanctions 1 = 1 + 0 + 0',
      'identity documents 1 = 0 + 1 + 0',
      'links 7 = 6 + 0 + 1',
    ])
    expect(remarkLines(report)).toEqual([
      'skipped 19: The line is not valid JSON: column 40: the file ends here, but the text that begins on line 1 is never closed.',
      'skipped 18: There is no place for records of the schema “Risk”.',
      'noted 2: “javascript:alert(1)” is no web address (http or https) and was left out.',
      'noted 3: “suhh” is no country code known today; it was kept as a text and counts as unknown.',
      'noted 13: It names several ends and stands for 2 relations, one for each pair.',
      'skipped 17: It names “nobody” as its owner, which the files do not hold as an actor or thing.',
    ])
    expect(report.format).toBe('FollowTheMoney')
  })

  it('is read alike as lines, as a list and as results', async () => {
    const records = [thing('a'), thing('b'), ownership('a', 'b')]
    const { file } = await readWhole(ftm, lines(...records))
    const asList = textFile('x.json', JSON.stringify(records, null, 2))
    const asResults = textFile('x.json', JSON.stringify({ results: records, total: 3 }))
    expect((await readWhole(ftm, asList)).file).toEqual({ ...file, meta: { title: 'x' } })
    expect((await readWhole(ftm, asResults)).file).toEqual({ ...file, meta: { title: 'x' } })
    expect(file.relations.map(({ type }) => type)).toEqual(['owns'])
  })

  it('may hold entities inside each other', async () => {
    const sanction = { id: 's', schema: 'Sanction', properties: { authority: ['Office'] } }
    const owned = {
      id: 'o',
      schema: 'Ownership',
      properties: { asset: [thing('b')], percentage: '25-50 %' },
    }
    const nested = thing('a', { sanctions: [sanction], ownershipOwner: [owned] })
    const { file, report } = await readWhole(ftm, lines(nested))
    expect(file.entities.map(({ id, listings }) => [id, listings?.[0]?.authority])).toEqual([
      ['a', 'Office'],
      ['b', undefined],
    ])
    expect(file.relations).toEqual([
      {
        id: 'o',
        source: 'a',
        target: 'b',
        type: 'owns',
        legality: 'unknown',
        stakePercent: { min: '25', max: '50' },
        sources: [],
      },
    ])
    expect(report.remarks).toEqual([])
  })

  it('gives amounts in dollars only where it says dollars', async () => {
    const { file } = await readWhole(
      ftm,
      lines(
        thing('a'),
        thing('b'),
        pay('p1', { amount: ['12.5'], currency: ['usd'] }),
        pay('p2', { amount: ['12.5'], currency: ['KPW'] }),
        pay('p3', { amountUsd: ['7'], amount: ['50'], currency: ['CNY'] }),
        pay('p4', { amount: ['NaN'], currency: ['USD'] }),
        pay('p5', { amount: ['-3'] }),
      ),
    )
    expect(
      file.relations.map(({ amountUsd, amountNote, attributes }) => [
        amountUsd,
        amountNote,
        attributes,
      ]),
    ).toEqual([
      [12.5, undefined, undefined],
      [undefined, '12.5 KPW', undefined],
      [7, undefined, { amount: '50', currency: 'CNY' }],
      [undefined, undefined, { amount: 'NaN', currency: 'USD' }],
      [undefined, undefined, { amount: '-3' }],
    ])
  })

  it('keeps an address that nobody names, and dates that do not fit, in sight', async () => {
    const { file, report } = await readWhole(
      ftm,
      lines(
        thing('a'),
        { id: 'ad', schema: 'Address', properties: { full: ['Pier 4'] } },
        ownership('a', 'a', { startDate: ['2020'], endDate: ['2019-02-30'] }),
        { ...ownership('a', 'a', { startDate: ['2020'], endDate: ['2019'] }), id: 'o2' },
      ),
    )
    expect(file.entities[1]).toEqual({
      id: 'ad',
      name: 'Pier 4',
      type: 'other',
      sources: [],
      attributes: { schema: 'Address' },
    })
    expect(file.relations.map(({ start, attributes }) => ({ start, attributes }))).toEqual([
      { start: '2020', attributes: { endDate: '2019-02-30' } },
      { start: undefined, attributes: { startDate: '2020', endDate: '2019' } },
    ])
    expect(remarkLines(report)).toEqual([
      'noted 3: “2019-02-30” as endDate is no date that exists; it was kept as an attribute.',
      'noted 4: The end lies before the start; both were kept as attributes.',
    ])
  })
})

function ownership(owner: string, asset: string, more: object = {}) {
  return { id: 'o', schema: 'Ownership', properties: { owner: [owner], asset: [asset], ...more } }
}

describe('a broken or hostile FollowTheMoney file', () => {
  it.each([
    ['[{"id": "a",', 'Not valid JSON: line 1, column 13: the file ends here'],
    ['{"results": []}', 'The file holds no FollowTheMoney entity'],
    ['{"a": 1}', 'The file holds no FollowTheMoney entity'],
    ['[]', 'The file holds no FollowTheMoney entity'],
    ['', 'Not valid JSON: line 1, column 1: the file is empty.'],
    ['['.repeat(1_000_000), 'Not valid JSON: line 1, column 1,000,001: the file ends here'],
  ])('is refused in words: %.20j', async (text, sentence) => {
    const [said] = await refusalOf(ftm, textFile('x.json', text))
    expect(said).toContain(sentence)
  })

  it('is refused when it is no text', async () => {
    const file = { name: 'x.json', bytes: Uint8Array.of(0x7b, 0xff, 0xfe, 0xc0) }
    expect(await refusalOf(ftm, file)).toEqual(['The file is not a text in UTF-8.'])
  })

  it('loses only what cannot be read', async () => {
    const { file, report } = await readWhole(
      ftm,
      textFile(
        'x.json',
        [
          JSON.stringify(thing('a', { weight: [1, true, null, '', { x: 1 }, ['y']] })),
          '{"id":"b","schema":"Company","properties":{"__proto__":["x"],"constructor":["y"],"name":["B"]}}',
          '{"id":"","schema":"Company","properties":{}}',
          '{"id":"c","schema":"Company"}',
          '{"id":"c","properties":{}}',
          JSON.stringify({ id: 'x'.repeat(201), schema: 'Company', properties: {} }),
          '7',
          JSON.stringify(thing('a', { name: [] }, 'Person')),
          JSON.stringify({ id: 'n', schema: 'Company', properties: {} }),
          JSON.stringify(thing('long', { notes: ['x'.repeat(10_000_000)] })),
        ].join('\r\n'),
      ),
    )
    expect(file.entities.map(({ id, name, attributes }) => [id, name, attributes])).toEqual([
      ['a', 'A', { weight: ['1', 'true'], schema: 'Company' }],
      ['b', 'B', { constructor: 'y', schema: 'Company' }],
      ['n', 'n', { schema: 'Company' }],
      ['long', 'LONG', { notes: 'x'.repeat(20_000), schema: 'Company' }],
    ])
    expect(remarkLines(report)).toEqual([
      'noted 1: A value of weight is neither a text nor an entity and was left out.',
      'noted 1: A value of weight is neither a text nor an entity and was left out.',
      'noted 2: A property may not be named __proto__; it was left out.',
      'skipped 3: The entity has no id.',
      'skipped 4: The entity has no properties.',
      'skipped 5: The entity names no schema.',
      'skipped 6: The id is 201 characters long; at most 200 can be kept.',
      'skipped 7: This is no entity: an entity is an object with an id, a schema and properties.',
      'merged 8: The same id is given as “Company” and as “Person”; it was read as the first.',
      'noted 10: The property notes is 10000000 characters long; the first 20000 were kept.',
      'noted 9: It has no name; its id stands in the place of one.',
    ])
  })

  it('cannot multiply a link into millions', async () => {
    const many = Array.from({ length: 40 }, (_, place) => thing(`t${place}`))
    const ids = many.map(({ id }) => id)
    const link = { id: 'o', schema: 'Ownership', properties: { owner: ids, asset: ids } }
    const { file, report } = await readWhole(ftm, lines(...many, link))
    expect(file.relations).toEqual([])
    expect(remarkLines(report)).toEqual([
      'skipped 41: It names so many ends that it would stand for 1600 relations; it was left out.',
    ])
  })

  it('gives a network that opens or problems, whatever it holds', async () => {
    const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '')
    const value = fc.oneof(
      id,
      fc.constantFrom('2016', '51', 'USD', 'de', 'javascript:x', 'https://example.org', 'Статус'),
      fc.jsonValue({ maxDepth: 2 }),
    )
    const names =
      'name alias country jurisdiction owner asset entity holder payer amount percentage date startDate endDate addressEntity proof parent sourceUrl subject object role __proto__'
    const record = fc.record({
      id,
      schema: fc.constantFrom(
        ...'Person Company Address Ownership Payment Sanction Passport UnknownLink Document Odd'.split(
          ' ',
        ),
      ),
      properties: fc.dictionary(
        fc.constantFrom(...names.split(' ')),
        fc.oneof(value, fc.array(value, { maxLength: 3 })),
      ),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(record, fc.jsonValue({ maxDepth: 2 })), { maxLength: 8 }),
        async (records) => {
          expect(['network', 'problems']).toContain(await outcomeOf(ftm, lines(...records)))
        },
      ),
      { numRuns: 500 },
    )
  })
})

const real = sharedPath('data', 'real', 'ftm', 'entities.ftm.json')

describe.runIf(real !== null)('the public test data', () => {
  it('gives every payment as a relation and every address as a place', async () => {
    const bytes = new Uint8Array(readFileSync(real ?? ''))
    const { file, report } = await readWhole(ftm, { name: 'entities.ftm.json', bytes })
    expect(countLines(report)).toEqual([
      'things 96 = 96 + 0 + 0',
      'addresses 89 = 0 + 89 + 0',
      'links 290 = 290 + 0 + 0',
    ])
    expect(file.relations).toHaveLength(291)
    expect(new Set(file.relations.map(({ type }) => type))).toEqual(new Set(['pays']))
    expect(file.relations.every(({ amountNote }) => amountNote?.endsWith(' EUR'))).toBe(true)
    expect(file.entities.filter(({ location }) => location?.place)).toHaveLength(84)
  })
})
