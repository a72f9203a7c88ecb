import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { comparisonTable } from './comparisonTable.ts'
import { compareNetworks } from './compareNetworks.ts'

const before = buildNetwork({
  entities: [
    { id: 'hill', name: 'Hill Trading', aliases: ['Hill', 'HT'], country: 'CN' },
    'vale "Vale Shipping"',
    'gone "Gone Bank"',
  ],
  relations: ['hill supplies vale', 'gone pays hill #r2'],
})
const after = buildNetwork({
  entities: [
    {
      id: 'hill',
      name: 'Hill Trading Ltd',
      aliases: ['HT', 'Hillside'],
      role: 'buyer',
      listings: [listedBy('Registry', { date: '2021' })],
    },
    'vale "Vale Shipping"',
    'new "New Traders"',
  ],
  relations: ['hill supplies vale 2016', 'new pays hill #r3'],
})

const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const
const told = (changes: ReturnType<typeof compareNetworks>) =>
  changes.map(({ of, id, kind }) => `${of} ${id} ${kind}`).toSorted()

describe('comparing two versions of a network', () => {
  it('tells what was added, removed and changed, field by field', () => {
    expect(compareNetworks(before, after)).toEqual([
      {
        of: 'entity',
        id: 'hill',
        name: 'Hill Trading Ltd',
        kind: 'changed',
        fields: [
          { field: 'name', before: 'Hill Trading', after: 'Hill Trading Ltd' },
          { field: 'aliases', before: 'Hill', after: 'Hillside' },
          { field: 'role', before: null, after: 'buyer' },
          {
            field: 'listings',
            before: null,
            after:
              '{"asOf":"2023-06-01","authority":"Registry","date":"2021","kind":"designated","sources":["s1"]}',
          },
          { field: 'country', before: 'CN', after: null },
        ],
      },
      { of: 'entity', id: 'new', name: 'New Traders', kind: 'added', fields: [] },
      { of: 'entity', id: 'gone', name: 'Gone Bank', kind: 'removed', fields: [] },
      {
        of: 'relation',
        id: 'r1',
        name: 'Hill Trading Ltd supplies Vale Shipping',
        kind: 'changed',
        fields: [
          { field: 'start', before: null, after: '2016' },
          { field: 'end', before: null, after: '2016' },
        ],
      },
      {
        of: 'relation',
        id: 'r3',
        name: 'New Traders pays Hill Trading Ltd',
        kind: 'added',
        fields: [],
      },
      {
        of: 'relation',
        id: 'r2',
        name: 'Gone Bank pays Hill Trading',
        kind: 'removed',
        fields: [],
      },
    ])
  })

  it('finds nothing between a network and itself, and the reverse one way round and the other', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), arbitraryNetwork(), (a, b) => {
        expect(compareNetworks(a, a)).toEqual([])
        const back = compareNetworks(b, a).map((one) => ({ ...one, kind: opposite[one.kind] }))
        expect(told(compareNetworks(a, b))).toEqual(told(back))
      }),
      { numRuns: 50 },
    )
  })

  it('stands in a table with both versions in every row', () => {
    const move = {
      id: 'vale',
      name: 'Vale Shipping',
      before: { rank: 3, score: 12.34, tier: 2 as const },
      after: null,
    }
    const { fields, rows } = comparisonTable(compareNetworks(before, after), [move], 'A → B')
    expect(fields).toEqual(['Kind', 'Change', 'Id', 'Name', 'Field', 'Before', 'After', 'Versions'])
    expect(rows.at(0)).toEqual([
      'entity',
      'changed',
      'hill',
      'Hill Trading Ltd',
      'name',
      'Hill Trading',
      'Hill Trading Ltd',
      'A → B',
    ])
    expect(rows.at(-1)).toEqual([
      'chokepoint',
      'changed',
      'vale',
      'Vale Shipping',
      null,
      'rank 3, score 12.3, tier 2',
      'no chokepoint',
      'A → B',
    ])
  })
})
