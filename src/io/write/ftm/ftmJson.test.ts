import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../../tests/support/arbitraryNetwork.ts'
import { arbitraryRichNetwork } from '../../../../tests/support/arbitraryRichNetwork.ts'
import { buildNetworkFile, listedBy } from '../../../../tests/support/networkBuilder.ts'
import { goldenFile, readWhole, textFile } from '../../../../tests/support/readGolden.ts'
import type { Entity, Listing } from '../../../domain/network/schema/entity.ts'
import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import { ftm } from '../../readers/ftm/ftm.ts'
import { lossesByTrial } from '../lossesByTrial.ts'
import { ftmJson } from './ftmJson.ts'

const saved = { filterSentence: null, runId: null, dataHash: '00', date: '2026-01-01' }

async function written(file: NetworkFile): Promise<string> {
  const [one] = await ftmJson.write(file, 'network', saved)
  return String(one?.content)
}

const readBack = async (file: NetworkFile) =>
  (await readWhole(ftm, textFile('network.ftm.json', await written(file)))).file

/** Ends that lie before the beginning are told as such, which is not what is tried here. */
const withoutCrossedEnd = ({ end, ...listing }: Listing): Listing =>
  listing.date === undefined && end !== undefined ? { ...listing, end } : listing

const sentences = (file: NetworkFile) => ftmJson.losses(file).map(({ sentence }) => sentence)

describe('a network written as FollowTheMoney', () => {
  it('that came from there is given back whole but for its title, which is the name of the file', async () => {
    const { file } = await readWhole(ftm, goldenFile('harbour.ftm.json'))
    expect(await readBack(file)).toEqual({ ...file, meta: { title: 'network' } })
    expect(sentences(file)).toEqual(['What the network says of itself is lost: title.'])
  })

  it('has a record a line, with the schemata that its types have', async () => {
    const file = buildNetworkFile({
      entities: [
        'a:bank@CN "Alpha"',
        'b:trading_company',
        { id: 'p', type: 'facilitator_person', name: 'Pat', listings: [listedBy('Office')] },
      ],
      relations: [
        { source: 'p', target: 'b', type: 'owns', stakePercent: '33.40', start: '2016' },
        'b procures_for a alleged',
      ],
    })
    const records = (await written(file)).trim().split('\n')
    expect(records.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        id: 'a',
        schema: 'Company',
        properties: { name: ['Alpha'], topics: ['fin.bank'], country: ['cn'], proof: ['s1'] },
      },
      {
        id: 'b',
        schema: 'Company',
        properties: { name: ['b'], keywords: ['trading_company'], proof: ['s1'] },
      },
      { id: 'p', schema: 'Person', properties: { name: ['Pat'], proof: ['s1'] } },
      {
        id: 'p-listing-1',
        schema: 'Sanction',
        properties: {
          entity: ['p'],
          authority: ['Office'],
          retrievedAt: ['2023-06-01'],
          sourceUrl: ['https://example.org/notice-1'],
        },
      },
      {
        id: 's1',
        schema: 'Document',
        properties: {
          title: ['Notice 1'],
          publisher: ['Registry of Examples'],
          date: ['2020-01-01'],
          sourceUrl: ['https://example.org/notice-1'],
          keywords: ['official'],
        },
      },
      {
        id: 'r1',
        schema: 'Ownership',
        properties: {
          owner: ['p'],
          asset: ['b'],
          startDate: ['2016'],
          percentage: ['33.40'],
          sourceUrl: ['https://example.org/notice-1'],
        },
      },
      {
        id: 'r2',
        schema: 'UnknownLink',
        properties: {
          subject: ['b'],
          object: ['a'],
          role: ['procures_for'],
          summary: ['Legality: alleged'],
          sourceUrl: ['https://example.org/notice-1'],
        },
      },
    ])
  })

  it('tells what has no place there', () => {
    const file = buildNetworkFile({
      entities: [{ id: 'a', placeholder: true, routeRole: 'entry' }, 's1'],
      relations: [
        { source: 'a', target: 's1', type: 'supplies', amountUsd: 5, cases: ['c'] },
        { source: 'a', target: 's1', type: 'supplies', amountUsd: 6 },
      ],
      cases: [{ id: 'c', title: 'Case', kind: 'shipment' }],
    })
    expect(sentences(file)).toEqual([
      'What the network says of itself is lost: title, home countries.',
      'Lost or changed for 1 entity: that it stands for something not identified.',
      'Lost or changed for 1 entity: whether routes start or end there.',
      'Lost or changed for 2 entities: sources.',
      'Lost or changed for 2 relations: amount in US dollars.',
      'Lost or changed for 2 relations: sources.',
      'Lost or changed for 1 relation: cases.',
      '1 source is lost or gets another id.',
      '1 case is lost or gets another id.',
    ])
  })

  it('loses nothing of entities, relations and sources where every source has an address and nothing is a placeholder', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNetwork({ minEntities: 1 }), async ({ file }) => {
        const able = {
          ...file,
          meta: { title: 'network' },
          sources: file.sources.map((source) => ({
            ...source,
            url: `https://x.example/${source.id}`,
          })),
          entities: file.entities.map((entity) => {
            const plain: Entity = {
              ...entity,
              listings: [...(entity.listings ?? []).map(withoutCrossedEnd), listedBy('OFAC')],
            }
            delete plain.placeholder
            return plain
          }),
        }
        expect(await readBack(able)).toEqual(able)
        expect(sentences(able)).toEqual(['What the network says of itself is lost: title.'])
      }),
      { numRuns: 100 },
    )
  })

  it('keeps whatever is not told as lost, whatever a network holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRichNetwork, async (file) => {
        fc.pre(file.entities.length > 0)
        const back = { ...(await readBack(file)), meta: { title: '' } }
        expect(lossesByTrial(file, back)).toEqual(ftmJson.losses(file))
      }),
      { numRuns: 150 },
    )
  })
})
