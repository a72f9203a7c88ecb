import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { readNetwork } from '../network/readNetwork.ts'
import { addEntity, changeEntity } from './editEntity.ts'
import { EMPTY_ENTITY, entityDraftOf, type EntityDraft } from './entityDraft.ts'
import { EMPTY_SOURCE } from './sourceDraft.ts'

const network = buildNetwork({
  entities: [
    'bank:bank@CN "Harbour Bank"',
    {
      id: 'maker',
      name: 'Maker',
      nativeName: '制造',
      latinName: 'Zhizao',
      location: { lat: 1, lon: 2, place: 'Port' },
      listings: [{ authority: 'OFAC', kind: 'designated', sources: ['s1'] }],
      colour: 'red',
    } as never,
    'army:end_user@KP',
  ],
  relations: ['maker supplies bank', 'bank finances army', 'maker supplies army'],
})
const draft: EntityDraft = {
  ...EMPTY_ENTITY,
  name: ' Hana Front Co., Ltd. ',
  type: 'front_company',
  country: 'HK',
  aliases: 'Hana\n\n Hana Front\nHana',
  sources: ['s1'],
}
const idOf = (name: string) => {
  const edited = addEntity(network, { ...draft, name })
  return edited.ok ? edited.id : null
}
const problemsOf = (wrong: Partial<EntityDraft>) => {
  const edited = addEntity(network, { ...draft, ...wrong })
  return edited.ok ? [] : edited.problems
}

describe('adding an entity', () => {
  it('puts it last, under a readable id, with what was filled in and nothing else', () => {
    const edited = addEntity(network, draft)
    expect(edited.ok && edited.file.entities.at(-1)).toEqual({
      id: 'hana-front-co-ltd',
      name: 'Hana Front Co., Ltd.',
      type: 'front_company',
      country: 'HK',
      aliases: ['Hana', 'Hana Front'],
      sources: ['s1'],
      edited: 'added',
    })
    expect(edited.ok && edited.id).toBe('hana-front-co-ltd')
    expect(edited.ok && edited.file.entities.slice(0, 3)).toEqual(network.entities)
    expect(edited.ok && edited.file.relations).toBe(network.relations)
    expect(edited.ok && readNetwork(edited.file).ok).toBe(true)
  })

  it('takes a new source with it, and no id twice', () => {
    const newSource = {
      ...EMPTY_SOURCE,
      title: 'Company register',
      publisher: 'Registry of Harbour',
      date: '2024-05',
      url: 'https://example.org/hana',
      type: 'official' as const,
    }
    const edited = addEntity(network, { ...draft, name: 'Bank', sources: [], newSource })
    expect(edited.ok && edited.file.sources.at(-1)).toEqual({
      id: 'registry-of-harbour-2024-05',
      title: 'Company register',
      publisher: 'Registry of Harbour',
      date: '2024-05',
      url: 'https://example.org/hana',
      type: 'official',
      edited: 'added',
    })
    expect(edited.ok && edited.file.entities.at(-1)).toMatchObject({
      id: 'bank-2',
      sources: ['registry-of-harbour-2024-05'],
    })
  })

  it('keeps scripts in ids, and none that every object has', () => {
    expect(['丹东贸易', 'Ёлка', '!!!', 'constructor', '__proto__'].map(idOf)).toEqual([
      '丹东贸易',
      'елка',
      'entity',
      'constructor-2',
      'proto',
    ])
  })

  it.each<[Partial<EntityDraft>, string, string]>([
    [{ name: '  ' }, 'name', 'Give it a name.'],
    [{ type: '' }, 'type', 'Choose a type from the list.'],
    [{ sources: [] }, 'sources', 'Name at least one source: nothing is kept without one.'],
    [
      { country: 'China' },
      'country',
      'Must be a two-letter country code (ISO 3166-1 alpha-2), such as CN, but is "China".',
    ],
    [{ sources: ['gone'] }, 'sources[0]', 'Names the source "gone", which the file does not hold.'],
    [
      { newSource: { ...EMPTY_SOURCE, publisher: 'P' } },
      'newSource.title',
      'Say what the document is called.',
    ],
    [
      { newSource: { ...EMPTY_SOURCE, title: 'T' } },
      'newSource.publisher',
      'Say who published it.',
    ],
    [
      { newSource: { ...EMPTY_SOURCE, title: 'T', publisher: 'P', url: 'javascript:alert(1)' } },
      'newSource.url',
      'Must be a web address that begins with http:// or https://, but is "javascript:alert(1)".',
    ],
    [
      { newSource: { ...EMPTY_SOURCE, title: 'T', publisher: 'P', date: '2016-02-30' } },
      'newSource.date',
      'Must be a date such as 2016, 2016-09 or 2016-09-26 that exists in the calendar, but is "2016-02-30".',
    ],
    [
      { coordinates: 'north' },
      'coordinates',
      'Write latitude and longitude in degrees, such as 39.03, 125.75, or leave it empty.',
    ],
    [
      { coordinates: '91, 0' },
      'coordinates',
      'Write latitude and longitude in degrees, such as 39.03, 125.75, or leave it empty.',
    ],
    [
      { role: 'x'.repeat(20_001) },
      'role',
      'Is 20,001 characters long; at most 20,000 can be opened.',
    ],
  ])('refuses %j', (wrong, path, sentence) => {
    expect(problemsOf(wrong)[0]).toEqual({ path, sentence })
  })

  it('tells all fields that are wrong at once', () => {
    expect(problemsOf({ name: '', type: '', sources: [] }).map(({ path }) => path)).toEqual([
      'name',
      'type',
      'sources',
    ])
  })
})

describe('changing an entity', () => {
  const maker = network.entityById.get('maker')
  if (!maker) throw new Error('no maker')
  const asIs = entityDraftOf(maker)

  it('keeps what the form does not show, and marks it as changed', () => {
    const edited = changeEntity(network, 'maker', { ...asIs, name: 'The Maker', country: 'DE' })
    expect(edited.ok && edited.file.entities[1]).toEqual({
      ...maker,
      name: 'The Maker',
      country: 'DE',
      edited: 'changed',
    })
    expect(edited.ok && edited.file.entities[0]).toBe(network.entities[0])
  })

  it('keeps letters and coordinates, which are in sight, beside a name and a place that are rewritten', () => {
    const edited = changeEntity(network, 'maker', { ...asIs, nativeName: '工厂', place: 'Hill' })
    expect(edited.ok && edited.file.entities[1]).toEqual({
      ...maker,
      nativeName: '工厂',
      location: { lat: 1, lon: 2, place: 'Hill' },
      edited: 'changed',
    })
  })

  it('writes letters and coordinates anew, and takes them away', () => {
    const anew = { ...asIs, latinName: ' Gongchang ', coordinates: '39.03, -125.75' }
    const edited = changeEntity(network, 'maker', anew)
    expect(edited.ok && edited.file.entities[1]).toEqual({
      ...maker,
      latinName: 'Gongchang',
      location: { lat: 39.03, lon: -125.75, place: 'Port' },
      edited: 'changed',
    })
    const bare = changeEntity(network, 'maker', { ...asIs, coordinates: '', place: '' })
    const { location: _, ...others } = maker
    expect(bare.ok && bare.file.entities[1]).toEqual({ ...others, edited: 'changed' })
  })

  it('takes out what is emptied', () => {
    const edited = changeEntity(network, 'bank', { ...draft, country: '', aliases: '' })
    expect(edited.ok && Object.keys(edited.file.entities[0] ?? {})).toEqual([
      'id',
      'name',
      'type',
      'sources',
      'edited',
    ])
  })

  it('gives back the very file where nothing differs', () => {
    const edited = changeEntity(network, 'maker', { ...asIs, name: ' Maker ' })
    expect(edited.ok && edited.file).toBe(network.file)
  })

  it('leaves what was added here added', () => {
    const added = addEntity(network, draft)
    if (!added.ok) throw new Error('refused')
    const reading = readNetwork(added.file)
    if (!reading.ok) throw new Error('refused')
    const again = changeEntity(reading.network, added.id, { ...draft, name: 'Hana' })
    expect(again.ok && again.file.entities.at(-1)).toMatchObject({ name: 'Hana', edited: 'added' })
  })
})
