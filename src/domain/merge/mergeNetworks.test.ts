import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { buildNetworkFile, listedBy } from '../../../tests/support/networkBuilder.ts'
import { finish } from '../../lib/steps.ts'
import { readNetwork } from '../network/readNetwork.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { decidePairs } from './decidePairs.ts'
import { hasSameReference, isTwin, mergeCandidates, pairKey } from './mergeCandidates.ts'
import { mergeEntities } from './mergeEntities.ts'
import { mergeNetworks } from './mergeNetworks.ts'

const NOTICE = {
  id: 's1',
  title: 'Harbour notice',
  publisher: 'Harbour board',
  type: 'official',
} as const
const ours = buildNetworkFile({
  meta: { title: 'Ours' },
  entities: [
    {
      id: 'hill',
      name: 'Hill Trading Co., Ltd.',
      country: 'CN',
      aliases: ['Hill'],
      identifiers: { IMO: '9123456' },
      listings: [listedBy('Registry', { reference: 'REG.077' })],
    },
    { id: 'vale', name: 'Vale Shipping', type: 'shipping_company' },
    { id: 'choe', name: 'Choe Sok Min', type: 'facilitator_person', country: 'KP' },
  ],
  relations: ['hill supplies vale', 'vale ships_for choe #r2'],
})
const theirs = buildNetworkFile({
  meta: { title: 'Theirs' },
  sources: [NOTICE],
  entities: [
    {
      id: 'vale',
      name: 'Hill Trading Limited',
      country: 'HK',
      role: 'buyer',
      identifiers: { IMO: '9999999', uid: '12' },
      listings: [
        listedBy('Registry', { reference: 'REG.077', asOf: '2024-01-01' }),
        listedBy('Harbour board', { reference: 'HB.1' }),
      ],
    },
    { id: 'x1', name: 'Vale Shipping', type: 'shipping_company' },
    { id: 'x2', name: 'Choi Seokmin', type: 'facilitator_person' },
    { id: 'x3', name: 'Vale Shipping', type: 'facilitator_person' },
  ],
  relations: ['vale supplies x1', 'x1 pays x2 #r2'],
})
const decisions = (same: Record<string, string>, takeTheirs: Record<string, string[]> = {}) => ({
  same: new Map(Object.entries(same)),
  takeTheirs: new Map(Object.entries(takeTheirs).map(([id, fields]) => [id, new Set(fields)])),
  dataHash: 'ff',
  date: '2024-05-06',
})
const merge = (...given: Parameters<typeof decisions>) =>
  mergeNetworks(ours, theirs, decisions(...given))
const loopsOf = ({ relations }: NetworkFile) =>
  relations.filter(({ source, target }) => source === target).length
const entity = ({ entities }: NetworkFile, id: string) => entities.find((one) => one.id === id)

describe('who may be the same', () => {
  const pairs = finish(mergeCandidates(indexed(ours), indexed(theirs)))

  it('is told by list reference, id and close names, unless type or country speak against a name alone', () => {
    expect(
      pairs.map(({ here, there, reasons }) => [there.id, here.id, reasons.map(({ kind }) => kind)]),
    ).toEqual([
      ['vale', 'hill', ['reference', 'name', 'country']],
      ['vale', 'vale', ['id']],
      ['x1', 'vale', ['name']],
      ['x2', 'choe', ['name']],
    ])
    expect(pairs.filter(hasSameReference).map(pairKey)).toEqual(['vale\nhill'])
    const again = finish(mergeCandidates(indexed(ours), indexed(ours)))
    expect(again.filter(isTwin).map(({ here, there }) => [there.id, here.id])).toEqual([
      ['hill', 'hill'],
      ['vale', 'vale'],
      ['choe', 'choe'],
    ])
  })

  it('is the same as one only', () => {
    const [first, second] = pairs
    expect(decidePairs({}, pairs, [first!, second!], 'same')).toEqual({
      'vale\nhill': 'same',
      'vale\nvale': 'different',
    })
    expect(decidePairs({ 'vale\nvale': 'same' }, pairs, [second!], 'later')).toEqual({})
  })
})

function indexed(file: NetworkFile) {
  const read = readNetwork(file)
  if (!read.ok) throw new Error('The test network does not pass the checks.')
  return read.network
}

describe('merging two networks', () => {
  it('unites what is the same, keeps what was not chosen, and passes the checks', () => {
    const { file, report } = merge({ vale: 'hill', x1: 'vale', x2: 'choe' })
    expect(readNetwork(file).ok).toBe(true)
    expect(entity(file, 'hill')).toEqual({
      id: 'hill',
      name: 'Hill Trading Co., Ltd.',
      type: 'trading_company',
      country: 'CN',
      role: 'buyer',
      aliases: ['Hill', 'Hill Trading Limited'],
      identifiers: { IMO: '9123456', uid: '12' },
      listings: [
        listedBy('Registry', { reference: 'REG.077', asOf: '2024-01-01', sources: ['s1', 's1-2'] }),
        listedBy('Harbour board', { reference: 'HB.1', sources: ['s1-2'] }),
      ],
      otherValues: [
        { field: 'country', value: 'HK', from: 'Theirs' },
        { field: 'identifiers.IMO', value: '9999999', from: 'Theirs' },
      ],
      sources: ['s1', 's1-2'],
    })
    expect(file.entities.map(({ id }) => id)).toEqual(['hill', 'vale', 'choe', 'x3'])
    expect(file.sources.at(-1)).toEqual({ ...NOTICE, id: 's1-2' })
    expect(file.relations).toEqual([
      { ...ours.relations[0], sources: ['s1', 's1-2'] },
      ours.relations[1],
      { ...theirs.relations[1], id: 'r2-2', source: 'vale', target: 'choe', sources: ['s1-2'] },
    ])
    expect(report).toEqual({
      merged: 3,
      addedEntities: 1,
      addedRelations: 1,
      joinedRelations: 1,
      foldedRelations: [],
      addedSources: 1,
      addedCases: 0,
      renamed: new Map([['r2', 'r2-2']]),
      leftBehind: [],
    })
    expect(file.meta['mergedFrom']).toEqual([
      { title: 'Theirs', dataHash: 'ff', date: '2024-05-06' },
    ])
  })

  it('makes one listing of two that differ only in what one of them leaves open', () => {
    const here = listedBy('UN 1718', { reference: 'KPe.028', date: '2016-03-02' })
    const there = listedBy('UN 1718', { reference: 'KPe.028', programme: 'DPRK', sources: ['un'] })
    const elsewhere = listedBy('UN 1718', { reference: 'KPe.028', date: '2017-06-02' })
    const removed = listedBy('UN 1718', { reference: 'KPe.028', end: '2019' })
    const unnamed = listedBy('US OFAC', { date: '2010-08-30' })
    const undated = listedBy('US OFAC', {})
    const merged = mergeEntities(
      { id: 'a', name: 'A', type: 'other', sources: [], listings: [here, unnamed] },
      {
        id: 'b',
        name: 'A',
        type: 'other',
        sources: [],
        listings: [there, elsewhere, removed, undated],
      },
      { takeTheirs: new Set(), from: { here: 'Ours', there: 'Theirs' } },
    )
    expect(merged.listings).toEqual([
      { ...here, programme: 'DPRK', sources: [...here.sources, 'un'] },
      unnamed,
      elsewhere,
      removed,
      undated,
    ])
  })

  it('takes the other value where a person says so, and keeps ours', () => {
    const { file } = merge({ vale: 'hill' }, { vale: ['country', 'name'] })
    expect(entity(file, 'hill')).toMatchObject({
      name: 'Hill Trading Limited',
      country: 'HK',
      aliases: ['Hill', 'Hill Trading Co., Ltd.'],
      otherValues: [
        { field: 'country', value: 'CN', from: 'Ours' },
        { field: 'identifiers.IMO', value: '9999999', from: 'Theirs' },
      ],
    })
  })

  it('gives whoever stays apart an id of its own', () => {
    const { file, report } = merge({})
    expect(file.entities.map(({ id }) => id)).toEqual([
      'hill',
      'vale',
      'choe',
      'vale-2',
      'x1',
      'x2',
      'x3',
    ])
    expect(report.renamed.get('vale')).toBe('vale-2')
    expect(file.relations.at(-2)).toMatchObject({ source: 'vale-2', target: 'x1' })
  })

  it('leaves out a relation whose two ends became one, and says which', () => {
    const { file, report } = mergeNetworks(ours, theirs, decisions({ vale: 'hill', x1: 'hill' }))
    expect(file.relations).toEqual([
      ...ours.relations,
      { ...theirs.relations[1], id: 'r2-2', source: 'hill', sources: ['s1-2'] },
    ])
    expect(report).toMatchObject({ addedRelations: 1, joinedRelations: 0, foldedRelations: ['r1'] })
  })

  it('keeps a relation that led from an entity to itself before', () => {
    const turning = buildNetworkFile({ relations: ['vale supplies vale'] })
    const { file, report } = mergeNetworks(ours, turning, decisions({ vale: 'hill' }))
    expect(file.relations.at(-1)).toMatchObject({ source: 'hill', target: 'hill' })
    expect(report.foldedRelations).toEqual([])
  })

  it('joins two relations of the file that became the same', () => {
    const twice = buildNetworkFile({
      meta: { title: 'Twice' },
      sources: [NOTICE, { ...NOTICE, id: 's2', title: 'Second notice' }],
      relations: [
        { id: 'r1', source: 'one', target: 'choe', type: 'pays', sources: ['s1'] },
        { id: 'r2', source: 'two', target: 'choe', type: 'pays', sources: ['s2'] },
      ],
    })
    const same = { one: 'hill', two: 'hill', choe: 'choe' }
    const { file, report } = mergeNetworks(ours, twice, decisions(same))
    expect(file.relations.slice(2)).toMatchObject([
      { source: 'hill', target: 'choe', type: 'pays', sources: ['s1-2', 's2'] },
    ])
    expect(report).toMatchObject({ addedRelations: 1, joinedRelations: 1, foldedRelations: [] })
  })

  it('leaves our rows that do not change the same objects', () => {
    const { file } = merge({ vale: 'hill' })
    expect(file.entities[1]).toBe(ours.entities[1])
    expect(file.relations[1]).toBe(ours.relations[1])
  })

  it('of any two networks loses no name, listing, source or relation and passes the checks', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), arbitraryNetwork(), fc.nat(), (a, b, seed) => {
        fc.pre(readNetwork(a.file).ok && readNetwork(b.file).ok)
        const same = new Map(
          b.entities.flatMap(({ id }, place) => {
            const here = a.entities[(place * 7 + seed) % (a.entities.length + 1)]
            return here ? [[id, here.id] as const] : []
          }),
        )
        const { file, report } = mergeNetworks(a.file, b.file, {
          ...decisions({}),
          same,
        })
        expect(readNetwork(file).ok).toBe(true)
        expect(file.entities).toHaveLength(a.entities.length + b.entities.length - same.size)
        expect(file.relations).toHaveLength(
          a.relations.length +
            b.relations.length -
            report.joinedRelations -
            report.foldedRelations.length,
        )
        expect(loopsOf(file)).toBeLessThanOrEqual(loopsOf(a.file) + loopsOf(b.file))
        const names = new Set(file.entities.flatMap(({ name, aliases = [] }) => [name, ...aliases]))
        for (const { name } of [...a.entities, ...b.entities]) expect(names).toContain(name)
        for (const { title, publisher, type } of [...a.sources, ...b.sources])
          expect(file.sources).toContainEqual(expect.objectContaining({ title, publisher, type }))
      }),
      { numRuns: 100 },
    )
  })

  it('of a network with itself, all the same, changes nothing but the note of it', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), ({ file, entities }) => {
        const same = new Map(entities.map(({ id }) => [id, id]))
        const merged = mergeNetworks(file, file, { ...decisions({}), same }).file
        expect(merged.sources).toEqual(file.sources)
        expect(merged.relations).toHaveLength(file.relations.length)
        expect(merged.entities.map(({ id, name, type }) => [id, name, type])).toEqual(
          file.entities.map(({ id, name, type }) => [id, name, type]),
        )
      }),
      { numRuns: 50 },
    )
  })
})
