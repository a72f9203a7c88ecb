import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildNetworkFile } from '../../../tests/support/networkBuilder.ts'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'
import { openNetworkText } from '../openNetworkText.ts'
import { networkJson } from './networkJson.ts'
import type { SavedFrom } from './writer.ts'

const WHOLE: SavedFrom = {
  filterSentence: null,
  runId: 'abcdef012345',
  dataHash: '0'.repeat(64),
  date: '2026-11-22',
}
const PART: SavedFrom = { ...WHOLE, filterSentence: 'Showing 1 of 3 entities: banks' }

async function save(file: NetworkFile, from = WHOLE): Promise<string> {
  const [written] = await networkJson.write(file, 'mine', from)
  return String(written?.content)
}

function open(text: string): NetworkFile {
  const result = openNetworkText('mine.json', text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.file
}

describe('a network saved as the network file', () => {
  it('stands with one record, and one field of its meta, on each line', async () => {
    const file = buildNetworkFile({
      meta: { title: 'Two' },
      entities: ['a:bank@CN "A & <B>"', 'b'],
      relations: ['a finances b 2016'],
    })
    expect(await save(file)).toBe(`{
"kind": "chokepoint-atlas/network",
"version": 1,
"meta": {
"title": "Two",
"homeCountries": ["KP"]
},
"sources": [
{"id":"s1","title":"Notice 1","publisher":"Registry of Examples","date":"2020-01-01","url":"https://example.org/notice-1","type":"official"}
],
"entities": [
{"id":"a","name":"A & <B>","type":"bank","country":"CN","sources":["s1"]},
{"id":"b","name":"b","type":"trading_company","sources":["s1"]}
],
"relations": [
{"id":"r1","source":"a","target":"b","type":"finances","start":"2016","end":"2016","legality":"unknown","sources":["s1"]}
]
}
`)
  })

  it('has the name that was asked for, and loses nothing', async () => {
    const file = buildNetworkFile({})
    const written = await networkJson.write(file, '丹东', WHOLE)
    expect(written.map(({ name, type }) => [name, type])).toEqual([
      ['丹东.json', 'application/json'],
    ])
    expect(networkJson.losses(file)).toEqual([])
  })

  it.each(['dprk-procurement', 'lantern'])(
    'holds what %s held, and is the same to the byte when saved again',
    async (id) => {
      const text = readFileSync(`public/data/${id}.json`, 'utf8')
      const once = await save(open(text))
      expect(JSON.parse(once)).toEqual(JSON.parse(text))
      expect(await save(open(once))).toBe(once)
      expect(once.length).toBeLessThan(text.length)
    },
  )

  it('keeps fields nobody knows, and the order of all', async () => {
    const text = JSON.stringify({
      tales: [{ id: 'x', steps: [1, [2]] }],
      ...buildNetworkFile({ entities: ['a'] }),
      meta: { note: { z: 1, a: 2 }, title: 'T', '7': 'seven' },
      nothing: null,
      odd: 'x\u2028y\ud800',
    })
    const once = await save(open(text))
    expect(JSON.stringify(JSON.parse(once))).toBe(JSON.stringify(JSON.parse(text)))
    expect(await save(open(once))).toBe(once)
  })

  it('comes to rest after one pass, whatever network it is', async () => {
    const saved = fc.asyncProperty(arbitraryNetwork(), fc.json(), async (network, extra) => {
      const file = { ...network.file, extra: JSON.parse(extra) as unknown }
      const given = JSON.stringify(file)
      const opened = openNetworkText('mine.json', given)
      fc.pre(opened.ok)
      const once = await save(open(given))
      expect(JSON.parse(once)).toEqual(JSON.parse(given))
      expect(await save(open(once))).toBe(once)
    })
    await fc.assert(saved, { numRuns: 200 })
  })
})

describe('a part of a network saved as the network file', () => {
  const file = buildNetworkFile({ entities: ['a:bank'] })

  it('says of what it is a part, by which run and when', async () => {
    const { meta } = open(await save(file, PART))
    expect(meta).toEqual({
      ...file.meta,
      savedFrom: [
        {
          part: 'Showing 1 of 3 entities: banks',
          runId: 'abcdef012345',
          dataHash: '0'.repeat(64),
          date: '2026-11-22',
        },
      ],
    })
  })

  it('keeps what it said before when it is a part of a part, and says nothing more when saved whole', async () => {
    const once = await save(file, PART)
    const twice = await save(open(once), { ...PART, filterSentence: 'Showing none' })
    expect(open(twice).meta['savedFrom']).toMatchObject([
      { part: 'Showing 1 of 3 entities: banks' },
      { part: 'Showing none' },
    ])
    expect(await save(open(twice))).toBe(twice)
  })
})
