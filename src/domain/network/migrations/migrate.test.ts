import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readNetwork } from '../readNetwork.ts'
import { NETWORK_VERSION } from '../schema/networkFile.ts'
import { MIGRATIONS, migrate } from './migrate.ts'

const golden = readFileSync('tests/golden/network-v0.json', 'utf8')

describe('a file of version 0, from before the first release', () => {
  it('is the golden file itself, which nobody may edit', () => {
    expect(createHash('sha256').update(golden).digest('hex')).toBe(
      '43037a617ed441a1d0325146ad614f7063e148577c03bacf7b13c92a061912dd',
    )
  })

  it('opens as the current version', () => {
    const reading = readNetwork(JSON.parse(golden))
    expect(reading.ok && reading.network.file).toEqual({
      kind: 'chokepoint-atlas/network',
      version: 1,
      meta: {
        title: 'Two doors',
        description:
          'A file from before the first release. Never edit it: it shows that old files still open.',
        licence: 'CC0-1.0',
        asOf: '2019-12-31',
        homeCountries: ['QM'],
      },
      curator: { name: 'The workshop', checked: true },
      sources: [
        {
          id: 's1',
          title: 'Notice 4',
          publisher: 'Harbour Registry',
          date: '2018-05',
          url: 'https://example.org/notice-4',
          type: 'official',
        },
        { id: 's2', title: 'Two doors', publisher: 'The Evening Lamp', type: 'press' },
      ],
      cases: [{ id: 'c1', title: 'The blue crates', date: '2018', kind: 'shipment' }],
      entities: [
        {
          id: 'maker',
          name: 'Lathes of Elsewhere',
          type: 'manufacturer',
          country: 'XA',
          listings: [],
          sources: ['s2'],
        },
        {
          id: 'door',
          name: 'Left Door Trading',
          aliases: ['LDT'],
          type: 'trading_company',
          country: 'XB',
          note: 'kept as it is',
          listings: [
            {
              authority: 'Harbour Registry',
              date: '2018-05-04',
              kind: 'designated',
              asOf: '2019-12-31',
              sources: ['s1'],
            },
            {
              authority: 'Council of Ports',
              kind: 'designated',
              asOf: '2019-12-31',
              sources: ['s1'],
            },
          ],
          sources: ['s1'],
        },
        {
          id: 'works',
          name: 'Quiet Works',
          type: 'state_programme',
          country: 'QM',
          sources: ['s1', 's2'],
        },
      ],
      relations: [
        {
          id: 'l1',
          source: 'maker',
          target: 'door',
          type: 'supplies',
          start: '2018-03',
          item: 'lathes',
          legality: 'unknown',
          sources: ['s2'],
        },
        {
          id: 'l2',
          source: 'door',
          target: 'works',
          type: 'procures_for',
          legality: 'alleged',
          confidence: 'medium',
          cases: ['c1'],
          weight: 3,
          sources: ['s1'],
        },
      ],
    })
  })

  it('is not changed in place', () => {
    const file = JSON.parse(golden)
    migrate(file)
    expect(file).toEqual(JSON.parse(golden))
  })

  it('tells what is broken in it by the places of the current version', () => {
    const broken = {
      kind: 'chokepoint-atlas/network',
      version: 0,
      title: 'Broken',
      nodes: [{ id: 'a', label: 'A', type: 'bank', sanctions: 'OFAC:soon', sources: [] }, 'b'],
      links: null,
      sources: [],
    }
    expect(readNetwork(broken)).toEqual({
      ok: false,
      problems: [
        {
          path: 'entities[0].listings[0].date',
          sentence:
            'Must be a date such as 2016, 2016-09 or 2016-09-26 that exists in the calendar, but is "soon".',
        },
        { path: 'entities[1]', sentence: 'Must be an object, but is "b".' },
        { path: 'relations', sentence: 'Must be a list, but is null.' },
      ],
    })
  })
})

it('there is one migration for every version before the current one', () => {
  expect(MIGRATIONS).toHaveLength(NETWORK_VERSION)
})

it('a file of the current version is returned as it is', () => {
  const file = { version: NETWORK_VERSION }
  expect(migrate(file)).toBe(file)
})
