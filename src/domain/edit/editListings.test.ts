import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { readNetwork } from '../network/readNetwork.ts'
import { changeEntity } from './editEntity.ts'
import { entityDraftOf, type EntityDraft } from './entityDraft.ts'
import { blankIdentifier } from './identifierDraft.ts'
import { blankListing } from './listingDraft.ts'
import { EMPTY_SOURCE } from './sourceDraft.ts'

const OFAC = {
  authority: 'US OFAC',
  programme: 'NPWMD',
  reference: '9361',
  date: '2016-03-02',
  kind: 'designated' as const,
  asOf: '2023-06-01',
  sources: ['s1'],
  remark: 'of its own',
}
const UN = { authority: 'UN 1718', kind: 'identified' as const, sources: [] }
const network = buildNetwork({
  entities: [
    {
      id: 'bank',
      name: 'Gate Bank',
      listings: [OFAC, UN],
      identifiers: { IMO: '9361407', 'OFAC uid': '9361' },
    },
    'other',
  ],
})
const bank = network.entityById.get('bank')
if (!bank) throw new Error('no bank')
const asIs = entityDraftOf(bank)
const [ofac, un] = asIs.listings
const [imo, uid] = asIs.identifiers
if (!ofac || !un || !imo || !uid) throw new Error('no rows')

const change = (part: Partial<EntityDraft>) => changeEntity(network, 'bank', { ...asIs, ...part })
const listingsOf = (part: Partial<EntityDraft>) => {
  const edited = change(part)
  expect(edited.ok && readNetwork(edited.file).ok).toBe(true)
  return edited.ok ? edited.file.entities[0]?.listings : edited.problems
}
const identifiersOf = (part: Partial<EntityDraft>) => {
  const edited = change(part)
  return edited.ok ? edited.file.entities[0]?.identifiers : edited.problems
}
const problemsOf = (part: Partial<EntityDraft>) => {
  const edited = change(part)
  return edited.ok ? [] : edited.problems
}
const fresh = { ...blankListing(asIs.listings), authority: ' EU ', sources: ['s1'] }

describe('listings of an entity', () => {
  it('are added behind the others, with what was filled in and nothing else', () => {
    const added = { ...fresh, programme: 'DPRK', date: '2017-08', kind: 'measure' as const }
    expect(listingsOf({ listings: [...asIs.listings, added] })).toEqual([
      OFAC,
      UN,
      { authority: 'EU', programme: 'DPRK', date: '2017-08', kind: 'measure', sources: ['s1'] },
    ])
  })

  it('change in what is written anew and keep what the form does not show', () => {
    const ended = { ...ofac, end: ' 2020 ', programme: '' }
    const { programme: _, ...others } = OFAC
    expect(listingsOf({ listings: [ended, un] })).toEqual([{ ...others, end: '2020' }, UN])
  })

  it('go one by one, the others staying what they were', () => {
    expect(listingsOf({ listings: [un] })).toEqual([UN])
    const edited = change({ listings: [] })
    expect(edited.ok && 'listings' in (edited.file.entities[0] ?? {})).toBe(false)
  })

  it('rest on a source that is new to the network where they say so', () => {
    const newSource = { ...EMPTY_SOURCE, title: 'Official Journal', publisher: 'EU', date: '2017' }
    const listings = [ofac, un, { ...fresh, sources: [], citesNew: true }]
    expect(listingsOf({ listings, newSource })).toEqual([
      OFAC,
      UN,
      { authority: 'EU', kind: 'designated', sources: ['eu-2017'] },
    ])
  })

  it('take rows of their own, however often one is added and taken away', () => {
    const first = blankListing(asIs.listings)
    const second = blankListing([...asIs.listings, first])
    expect([first.row, second.row]).toEqual([-1, -2])
  })

  it('tell everything that is wrong at its own field, and leave alone what was not touched', () => {
    const wrong = { ...blankListing([]), date: '2016-13', authority: ' ' }
    const late = { ...ofac, date: '2021', end: '2020' }
    expect(problemsOf({ listings: [un, wrong] })).toEqual([
      {
        path: 'listings[1].authority',
        sentence: 'Say whose list it is, or take the listing away.',
      },
      {
        path: 'listings[1].sources',
        sentence: 'Name what this listing rests on: nothing is kept without a source.',
      },
      {
        path: 'listings[1].date',
        sentence:
          'Must be a date such as 2016, 2016-09 or 2016-09-26 that exists in the calendar, but is "2016-13".',
      },
    ])
    expect(problemsOf({ listings: [un, late] })).toEqual([
      { path: 'listings[1].end', sentence: 'The listing of 2021 lies after its end 2020.' },
    ])
    expect(problemsOf({ name: 'Gate Bank of Trade' })).toEqual([])
  })
})

describe('identifiers of an entity', () => {
  const added = { ...blankIdentifier(asIs.identifiers), kind: ' Tax number ', value: ' 77 ' }

  it('are added, changed and taken away by kind', () => {
    expect(identifiersOf({ identifiers: [imo, uid, added] })).toEqual({
      IMO: '9361407',
      'OFAC uid': '9361',
      'Tax number': '77',
    })
    expect(identifiersOf({ identifiers: [{ ...imo, kind: 'IMO company number' }] })).toEqual({
      'IMO company number': '9361407',
    })
    expect(identifiersOf({ identifiers: [] })).toBeUndefined()
  })

  it('tell what is wrong at its own field', () => {
    const identifiers = [
      imo,
      { ...uid, kind: 'IMO' },
      { ...added, kind: '', value: '' },
      { row: -2, kind: '__proto__', value: '1' },
      { row: -3, kind: 'Long', value: 'x'.repeat(20_001) },
    ]
    expect(problemsOf({ identifiers })).toEqual([
      {
        path: 'identifiers[1].kind',
        sentence: '“IMO” stands above already; write it another way, such as “IMO (2)”.',
      },
      {
        path: 'identifiers[2].kind',
        sentence: 'Say what kind of identifier it is, or take it away.',
      },
      { path: 'identifiers[2].value', sentence: 'Write the identifier, or take it away.' },
      { path: 'identifiers[3].kind', sentence: 'A field may not be named __proto__.' },
      {
        path: 'identifiers[4].value',
        sentence: 'Is 20,001 characters long; at most 20,000 can be opened.',
      },
    ])
  })
})
