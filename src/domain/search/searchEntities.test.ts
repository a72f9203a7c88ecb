import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { searchEntities, type SearchSettings } from './searchEntities.ts'
import { makeSearchIndex } from './searchIndex.ts'

const index = makeSearchIndex(
  buildNetwork({
    entities: [
      { id: 'hongxiang', name: 'Dandong Hongxiang Industrial Development Co., Ltd. (DHID)' },
      {
        id: 'dandong-bank',
        name: 'Bank of Dandong',
        nativeName: '丹东银行股份有限公司',
        latinName: 'Dandong yinhang gufen youxian gongsi',
      },
      {
        id: 'zhicheng',
        name: 'Dandong Zhicheng Metallic Material Co., Ltd.',
        aliases: ['Chengtai'],
      },
      { id: 'choe', name: "Ch'oe So'k-min", type: 'facilitator_person' },
      { id: 'yun', name: 'Choe Chun Yong', aliases: ['Ch’oe Ch’un-yo’ng'] },
      {
        id: 'kkbc',
        name: 'Korea Kwangson Banking Corp',
        aliases: ['KKBC'],
        nativeName: '조선광선은행',
      },
      {
        id: 'ardis',
        name: 'Ardis-Bearings LLC',
        nativeName: 'АРДИС-ПОДШИПНИК',
        aliases: ['Ardis'],
      },
      { id: 'generale', name: 'Société Générale de Commerce' },
      {
        id: 'ship',
        name: 'JIE SHUN',
        type: 'vessel',
        identifiers: { imo: '8518780' },
        listings: [listedBy('UN 1718', { reference: 'KPe.028' })],
      },
      { id: 'mid', name: 'Munitions Industry Department (MID)' },
      { id: 'glocom', name: 'Glocom' },
    ],
  }),
)
const search = (query: string, settings?: SearchSettings) => searchEntities(index, query, settings)
const ids = (query: string, settings?: SearchSettings) =>
  search(query, settings).map(({ entityId }) => entityId)
const lift = (id: string) => ({ weightOf: (other: string) => (other === id ? 1 : 0) })

describe('searching for an entity', () => {
  it.each([
    ['by the beginning of a name', 'dandong hong', 'hongxiang'],
    ['despite a typing error', 'Dangdong Hongxiang', 'hongxiang'],
    ['despite words written together', 'hong xiang', 'hongxiang'],
    ['in Chinese', '丹东', 'dandong-bank'],
    ['in Chinese, from the middle of the name', '银行', 'dandong-bank'],
    ['by one Chinese character', '东', 'dandong-bank'],
    ['in Korean', '광선은행', 'kkbc'],
    ['in Cyrillic', 'ардис подшипник', 'ardis'],
    ['by how a Chinese name is read', 'dandong yinhang', 'dandong-bank'],
    ['without accents', 'societe generale', 'generale'],
    ['with accents that the name lacks', 'Glócóm', 'glocom'],
    ['without apostrophes', 'choe sok min', 'choe'],
    ['without apostrophes and written together', 'sokmin', 'choe'],
    ['with apostrophes of another kind', 'Ch’oe So’k-min', 'choe'],
    ['by an alias', 'kkbc', 'kkbc'],
    ['by a ship’s number', '8518780', 'ship'],
    ['by the beginning of a number', '85187', 'ship'],
    ['by a list reference', 'KPe.028', 'ship'],
  ])('finds it %s', (_, query, id) => {
    expect(ids(query)[0]).toBe(id)
  })

  it('says what matched and how', () => {
    expect(search('丹东银行')).toEqual([
      {
        entityId: 'dandong-bank',
        matchedOn: 'nativeName',
        matchedText: '丹东银行股份有限公司',
        how: 'begins',
      },
    ])
    expect(search('chun yong')).toEqual([
      { entityId: 'yun', matchedOn: 'name', matchedText: 'Choe Chun Yong', how: 'contains' },
    ])
    expect(search('8518780')).toEqual([
      { entityId: 'ship', matchedOn: 'identifier', matchedText: '8518780', how: 'exact' },
    ])
    expect(search('kpe.028')[0]).toEqual({
      entityId: 'ship',
      matchedOn: 'listReference',
      matchedText: 'KPe.028',
      how: 'exact',
    })
    expect(search('glocon')).toEqual([
      { entityId: 'glocom', matchedOn: 'name', matchedText: 'Glocom', how: 'similar' },
    ])
  })

  it('takes words written together or apart for the same', () => {
    const apart = search('hong xiang')
    expect(apart.map(({ entityId, how }) => [entityId, how])).toEqual([['hongxiang', 'contains']])
    expect(search('chosok min').map(({ how }) => how)).toEqual(['similar'])
  })

  it('puts an exact match first, then names that begin with the words', () => {
    expect(ids('ardis')[0]).toBe('ardis')
    expect(search('ardis')[0]?.how).toBe('exact')
    expect(ids('dandong').slice(0, 2).toSorted()).toEqual(['hongxiang', 'zhicheng'])
    expect(ids('dandong').at(2)).toBe('dandong-bank')
  })

  it('lifts a chokepoint above what matches as well, but not above what matches better', () => {
    expect(ids('dandong', lift('zhicheng'))[0]).toBe('zhicheng')
    expect(ids('dandong', lift('hongxiang'))[0]).toBe('hongxiang')
    expect(ids('dandong', lift('dandong-bank'))[0]).not.toBe('dandong-bank')
  })

  it('asks for all words, and settles for some only when nothing has them all', () => {
    expect(ids('dandong zhicheng')).toEqual(['zhicheng'])
    expect(ids('glocom unheard')).toEqual(['glocom'])
  })

  it('takes numbers and Chinese exactly: no typing errors there', () => {
    expect(ids('8518781')).toEqual([])
    expect(ids('丹束')).toEqual([])
  })

  it('finds nothing for nothing, for signs alone, and for what is not there', () => {
    expect(['', '  ', '…', 'qqqqqq'].flatMap((query) => ids(query))).toEqual([])
  })

  it('gives no more hits than asked for', () => {
    expect(ids('dandong', { limit: 2 })).toHaveLength(2)
  })

  it('finds every entity by its own name', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ minEntities: 1 }), (network) => {
        const own = makeSearchIndex(network)
        for (const { id, name } of network.entities) {
          const exact = searchEntities(own, name).filter(({ how }) => how === 'exact')
          expect(exact.map(({ entityId }) => entityId)).toContain(id)
        }
      }),
      { numRuns: 30 },
    )
  })
})
