import { describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { finish } from '../../lib/steps.ts'
import { askedNames } from './askedNames.ts'
import { screenNames } from './screenNames.ts'
import { screeningTable } from './screeningTable.ts'
import { LONGEST_NAME, MOST_NAMES, type ScreenedList } from './screening.ts'

const meridian: ScreenedList = {
  id: 'meridian',
  dataHash: 'aa11',
  network: buildNetwork({
    meta: { title: 'Meridian list', asOf: '2023-06-01' },
    entities: [
      {
        id: 'saemaul',
        name: 'Saemaul Kwangmyong Trading Corporation (SKTC)',
        aliases: ['Gwangmyeong Trading'],
        country: 'CN',
        identifiers: { IMO: '9123456' },
        listings: [listedBy('Registry', { reference: 'REG.077', date: '2019-03' })],
      },
      { id: 'choe', name: 'Choe Sok Min', type: 'facilitator_person', nativeName: '최석민' },
      { id: 'chun', name: 'Kim Yong Chun', type: 'facilitator_person' },
    ],
  }),
}
const harbour: ScreenedList = {
  id: 'harbour',
  dataHash: 'bb22',
  network: buildNetwork({
    meta: { title: 'Harbour network', fictional: true },
    entities: ['choi "Choi Seokmin"'],
  }),
}
const screen = (text: string) =>
  finish(screenNames(askedNames(text).names, [meridian, harbour])).names
const leads = (name: string) =>
  (screen(name)[0]?.leads ?? []).map(({ listId, entity, on, text, closeness }) => [
    listId,
    entity.id,
    on,
    text,
    Number(closeness.toFixed(2)),
  ])

describe('screening names', () => {
  it('finds an entity once, by the closest of its names, in every list', () => {
    expect(leads('Choi Sok-min')).toEqual(
      [
        ['meridian', 'choe', 'name', 'Choe Sok Min', 0.96],
        ['harbour', 'choi', 'name', 'Choi Seokmin', 0.97],
      ].toReversed(),
    )
    expect(leads('Gwangmyong Trading Co.')).toEqual([
      ['meridian', 'saemaul', 'alias', 'Gwangmyeong Trading', 0.9],
    ])
  })

  it('finds what is written in Korean, and the short form behind a name', () => {
    expect(leads('최석민')[0]).toEqual(['meridian', 'choe', 'nativeName', '최석민', 1])
    expect(leads('sktc')).toEqual([['meridian', 'saemaul', 'name', 'SKTC', 0.99]])
  })

  it('finds identifiers and list references wholly or not at all', () => {
    expect(leads('9123456')).toEqual([['meridian', 'saemaul', 'identifier', '9123456', 1]])
    expect(leads('reg 077')).toEqual([['meridian', 'saemaul', 'listReference', 'REG.077', 1]])
    expect(leads('9123457')).toEqual([])
  })

  it('finds nobody for a name that only looks alike', () => {
    expect(leads('Kim Yong Chol')).toEqual([])
  })

  it('says what was searched', () => {
    expect(finish(screenNames([], [meridian, harbour])).lists).toEqual([
      {
        id: 'meridian',
        title: 'Meridian list',
        dataHash: 'aa11',
        asOf: '2023-06-01',
        isFictional: false,
        entities: 3,
        names: 7,
      },
      {
        id: 'harbour',
        title: 'Harbour network',
        dataHash: 'bb22',
        asOf: null,
        isFictional: true,
        entities: 1,
        names: 1,
      },
    ])
  })
})

describe('names in a pasted text', () => {
  it('are its lines, each once, blank ones passed over', () => {
    expect(askedNames('Hill\r\n\n  Vale \nHill\n')).toEqual({
      names: [
        { name: 'Hill', line: 1 },
        { name: 'Vale', line: 3 },
      ],
      repeated: 1,
      tooLong: 0,
      tooMany: 0,
    })
  })

  it('are counted when they are too long or too many', () => {
    const text = ['x'.repeat(LONGEST_NAME + 1), ...Array(MOST_NAMES + 2).keys()].join('\n')
    const asked = askedNames(text)
    expect([asked.names.length, asked.tooLong, asked.tooMany]).toEqual([MOST_NAMES, 1, 2])
  })
})

describe('the table of a screening', () => {
  const networks = new Map([meridian, harbour].map(({ id, network }) => [id, network]))
  const table = (text: string, isMasked = false) => {
    const outcome = finish(screenNames(askedNames(text).names, [meridian, harbour]))
    const { fields, rows } = screeningTable(outcome, networks, 0.8, {
      date: '2024-05-06T07:08:09.000Z',
      isMasked,
    })
    return rows.map((row) => Object.fromEntries(fields.map((field, place) => [field, row[place]])))
  }

  it('has a row for each lead, with the evidence', () => {
    expect(table('Saemaul Gwangmyong Trading')).toEqual([
      {
        Line: 1,
        'Name asked for': 'Saemaul Gwangmyong Trading',
        Outcome: 'lead, to be checked',
        Closeness: 0.923,
        List: 'Meridian list',
        Entity: 'Saemaul Kwangmyong Trading Corporation (SKTC)',
        Id: 'saemaul',
        'Matched on': 'name',
        'Matched text': 'Saemaul Kwangmyong Trading Corporation',
        Why: 'the same: “Saemaul”, “Trading”; “Gwangmyong” and “Kwangmyong” can be spellings of one sound; the legal form differs or is missing in one',
        Type: 'trading company',
        Country: 'China',
        Identifiers: 'IMO 9123456',
        Listings: 'Registry designated REG.077 2019-03',
        Sources: 'https://example.org/notice-1',
        'Screened on': '2024-05-06T07:08:09.000Z',
        'Lists searched':
          'Meridian list (as of 2023-06-01, SHA-256 aa11); Harbour network (no date, SHA-256 bb22)',
        Method:
          'Chokepoint Atlas, names compared as docs/METHOD.md says, from 80 %; a match is a lead, never a verdict',
      },
    ])
  })

  it('tells others no more than initials of people who are not listed, charged or convicted', () => {
    const row = table('Choi Sok-min', true).find(({ List }) => List === 'Meridian list')
    expect(row).toMatchObject({
      'Name asked for': 'Choi Sok-min',
      Closeness: 0.96,
      Entity: 'C. S. M.',
      Id: 'person-1',
      'Matched on': 'name',
      'Matched text': null,
      Why: '',
      Type: 'person',
      Sources: 'https://example.org/notice-1',
    })
    expect(table('Choi Sok-min')[1]).toMatchObject({
      Entity: 'Choe Sok Min',
      Id: 'choe',
      'Matched text': 'Choe Sok Min',
    })
  })

  it('takes their names out of what is told of others', () => {
    const list: ScreenedList = {
      id: 'own',
      dataHash: 'cc',
      network: buildNetwork({
        meta: { title: 'Friends of Orla Maerin' },
        entities: [
          { id: 'om', name: 'Orla Maerin', type: 'facilitator_person' },
          {
            id: 'orla-maerin-ltd',
            name: 'Orla Maerin Ltd',
            identifiers: { owner: 'Maerin, Orla' },
          },
        ],
      }),
    }
    const outcome = finish(screenNames(askedNames('Orla Maeri Ltd').names, [list]))
    const { fields, rows } = screeningTable(outcome, new Map([['own', list.network]]), 0.6, {
      date: '2024',
      isMasked: true,
    })
    const [row] = rows.map((one) =>
      Object.fromEntries(fields.map((field, place) => [field, one[place]])),
    )
    expect(row).toMatchObject({
      'Name asked for': 'Orla Maeri Ltd',
      Entity: 'O. M. Ltd',
      Id: 'entity-2',
      'Matched text': 'O. M. Ltd',
      Why: 'the same: “O.”; “M.” and “O. M.” differ by a letter or two',
      List: 'Friends of O. M.',
      Identifiers: 'owner O. M.',
      'Lists searched': 'Friends of O. M. (no date, SHA-256 cc)',
    })
  })

  it('has a row for a name that was not found, with what was searched', () => {
    const [row] = table('Quite Another Firm')
    expect(row).toMatchObject({
      Outcome: 'no match as close in the lists searched',
      Entity: null,
      'Lists searched':
        'Meridian list (as of 2023-06-01, SHA-256 aa11); Harbour network (no date, SHA-256 bb22)',
    })
  })
})
