import { describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { listIssuer, listsBeside, listsOf, loadedLists } from './listIssuer.ts'

const network = buildNetwork({
  meta: { countryNames: { XD: 'Skerrowe' } },
  entities: [
    { id: 'a', listings: [listedBy('US OFAC'), listedBy('UN 1718')] },
    { id: 'b', listings: [listedBy('US OFAC'), listedBy('UK')] },
    { id: 'c', listings: [listedBy('Narrow Seas Compact')] },
  ],
})

describe('who issues a list', () => {
  it.each([
    ['US OFAC', { kind: 'country', code: 'US' }],
    ['US', { kind: 'country', code: 'US' }],
    ['UK', { kind: 'country', code: 'GB' }],
    ['Japan METI End User List', { kind: 'country', code: 'JP' }],
    ['Skerrowe Trade Office', { kind: 'country', code: 'XD' }],
    ['UN 1718', { kind: 'UN' }],
    ['EU', { kind: 'EU' }],
    // No country begins with these letters only by chance.
    ['UNICEF', { kind: 'unknown' }],
    ['Usher & Sons', { kind: 'unknown' }],
    ['Narrow Seas Compact', { kind: 'unknown' }],
  ])('%s', (authority, issuer) => {
    expect(listIssuer(authority, network)).toEqual(issuer)
  })
})

describe('the loaded lists', () => {
  const lists = loadedLists(network)

  it('come by how many they name', () => {
    expect(lists.map(({ authority, entities }) => [authority, entities])).toEqual([
      ['US OFAC', 2],
      ['Narrow Seas Compact', 1],
      ['UK', 1],
      ['UN 1718', 1],
    ])
  })

  it('stand in the row of their country, or beside the table', () => {
    expect(listsOf('US', lists).map(({ authority }) => authority)).toEqual(['US OFAC'])
    expect(listsOf('??', lists)).toEqual([])
    expect(
      listsBeside([{ id: 'US' }, { id: '??' }], lists).map(({ authority }) => authority),
    ).toEqual(['Narrow Seas Compact', 'UK', 'UN 1718'])
  })
})
