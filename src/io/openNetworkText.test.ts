import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../tests/support/arbitraryNetwork.ts'
import { canonicalJson } from '../domain/network/canonicalJson.ts'
import { LIMITS } from '../domain/network/limits.ts'
import type { Problem } from '../domain/network/openProblems.ts'
import { openNetworkText } from './openNetworkText.ts'

const small = {
  kind: 'chokepoint-atlas/network',
  version: 1,
  meta: { title: 'Small', homeCountries: ['KP'] },
  sources: [{ id: 's1', title: 'Notice', publisher: 'Registry', type: 'official' }],
  cases: [{ id: 'c1', title: 'A shipment', kind: 'shipment' }],
  entities: [
    { id: 'a', name: 'A', type: 'bank', country: 'CN', sources: ['s1'] },
    { id: 'b', name: 'B', type: 'end_user', country: 'KP', sources: ['s1'] },
  ],
  relations: [
    { id: 'r1', source: 'a', target: 'b', type: 'finances', legality: 'unknown', sources: ['s1'] },
  ],
}
const opened = (value: unknown) => openNetworkText('mine.json', JSON.stringify(value))

function problemsOf(value: unknown): readonly Problem[] {
  const result = opened(value)
  return result.ok ? [] : result.problems.problems
}

/** The small network with the fields of its first entity or relation changed. */
const withEntity = (fields: object): object => ({
  ...small,
  entities: [{ ...small.entities[0], ...fields }, small.entities[1]],
})
const withStep = (fields: object) => ({
  ...small,
  stories: [{ id: 't1', title: 'How', steps: [{ id: 'p1', title: 'One', view: '', ...fields }] }],
})
const withRelation = (fields: object): object => ({
  ...small,
  relations: [{ ...small.relations[0], ...fields }],
})

describe('a good file opens', () => {
  it('with its indexes and its data hash', () => {
    const result = opened(small)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    expect(result.file).toEqual(small)
    expect(result.network.file).toBe(result.file)
    expect(result.network.entityById.get('b')?.name).toBe('B')
    expect(result.network.factsOf.get('r1')).toEqual({
      layer: 'money',
      flow: 'forward',
      confidence: 'high',
      confidenceDerived: true,
    })
    const sha = createHash('sha256').update(canonicalJson(small)).digest('hex')
    expect(result.dataHash).toBe(sha)
  })

  it('with a byte order mark before it, and under any name', () => {
    expect(openNetworkText('Fund.TXT', `\ufeff${JSON.stringify(small)}`).ok).toBe(true)
  })

  it('and every field the app does not know survives the round trip', () => {
    const extra = fc.dictionary(
      fc.string({ minLength: 1 }).map((name) => `x${name}`),
      fc.jsonValue({ maxDepth: 3 }),
    )
    const anyNetwork = arbitraryNetwork({ minEntities: 1, maxEntities: 4, maxRelations: 5 })
    fc.assert(
      fc.property(anyNetwork, extra, extra, extra, ({ file }, top, inMeta, inItems) => {
        const value = {
          ...file,
          ...top,
          meta: { ...file.meta, ...inMeta },
          sources: file.sources.map((source) => ({ ...source, ...inItems })),
          entities: file.entities.map((entity) => ({ ...entity, listings: [], ...inItems })),
          relations: file.relations.map((relation) => ({ ...relation, ...inItems })),
        }
        fc.pre(!JSON.stringify(value).includes('__proto__'))
        const result = opened(value)
        expect(result.ok && canonicalJson(result.file)).toBe(canonicalJson(value))
      }),
    )
  })
})

const refusal = (text: string) => {
  const result = openNetworkText('mine.json', text)
  return result.ok ? 'opened' : result.problems
}

describe('a file that is no JSON is refused with line and column', () => {
  it('says where and what', () => {
    expect(refusal('{\n  "kind": "chokepoint-atlas/network",\n  version: 1\n}')).toEqual({
      name: 'mine.json',
      count: 1,
      problems: [
        {
          path: '',
          sentence:
            'Not valid JSON: line 3, column 3: the name of a field, in double quotes, should stand here.',
        },
      ],
    })
  })

  it.each([
    ['<!DOCTYPE html>\n<html></html>', 'It looks like a web page.'],
    ['<?xml version="1.0"?><gexf/>', 'It looks like an XML file.'],
    ['id,name,type\n1,A,bank\n', 'It looks like a table (CSV).'],
    ['', 'Not valid JSON: line 1, column 1: the file is empty.'],
  ])('and guesses what it is: %j', (text, ending) => {
    expect(JSON.stringify(refusal(text))).toContain(ending)
  })
})

describe('a file of another kind or version is refused in words', () => {
  it.each<[string, unknown, Problem]>([
    [
      'a newer version',
      { ...small, version: 2 },
      {
        path: 'version',
        sentence:
          'The file is of version 2, which is newer than this app: it reads versions up to 1. Open it with a newer release of the app.',
      },
    ],
    [
      'a version that is no number',
      { ...small, version: '1' },
      {
        path: 'version',
        sentence: 'The version must be a whole number from 0 to 1, but is "1".',
      },
    ],
    [
      'no version',
      { ...small, version: undefined },
      {
        path: 'version',
        sentence: 'The file does not say its version; the current one is "version": 1.',
      },
    ],
    [
      'another kind',
      { kind: 'chokepoint-atlas/index', version: 1, networks: [] },
      {
        path: 'kind',
        sentence:
          'The field kind is "chokepoint-atlas/index"; a network file has "chokepoint-atlas/network" there. It looks like the list of networks that the app ships.',
      },
    ],
    [
      'a graph of another program',
      { nodes: [{ id: 1 }], links: [] },
      {
        path: 'kind',
        sentence:
          'The file does not say what it is: a network file has the field "kind": "chokepoint-atlas/network". It looks like a graph with nodes and edges from another program.',
      },
    ],
    [
      'a network file that lacks its kind',
      { ...small, kind: undefined },
      {
        path: 'kind',
        sentence:
          'The file does not say what it is: a network file has the field "kind": "chokepoint-atlas/network". It looks like a network file that lacks only its kind.',
      },
    ],
    [
      'a list of relations',
      small.relations,
      {
        path: '',
        sentence:
          'A network file is one object with the fields kind, version, meta, sources, entities and relations; this file is a list of 1 entry. It looks like a list of relations only.',
      },
    ],
    [
      'a text',
      'network',
      {
        path: '',
        sentence:
          'A network file is one object with the fields kind, version, meta, sources, entities and relations; this file is "network".',
      },
    ],
  ])('%s', (_, value, problem) => {
    expect(problemsOf(value)).toEqual([problem])
  })
})

describe('a broken field is told by its path in a plain sentence', () => {
  it.each<[object, string, string]>([
    [
      withEntity({ country: 'China' }),
      'entities[0].country',
      'Must be a two-letter country code (ISO 3166-1 alpha-2), such as CN, but is "China".',
    ],
    [withEntity({ id: undefined }), 'entities[0].id', 'Is missing; it must be a text.'],
    [withEntity({ name: '' }), 'entities[0].name', 'Must not be empty.'],
    [withEntity({ sources: 's1' }), 'entities[0].sources', 'Must be a list, but is "s1".'],
    [
      withEntity({ location: { lat: 91 } }),
      'entities[0].location.lat',
      'Must be at most 90, but is 91.',
    ],
    [
      withEntity({ identifiers: { 'IMO no.': 9 } }),
      'entities[0].identifiers["IMO no."]',
      'Must be a text, but is 9.',
    ],
    [
      withEntity({ reportedChokepoint: { note: 'key', sources: [] } }),
      'entities[0].reportedChokepoint.sources',
      'Must not be empty.',
    ],
    [
      withRelation({ legality: 'illegal' }),
      'relations[0].legality',
      'Must be one of "licit", "illicit", "alleged", "unknown", but is "illegal".',
    ],
    [withRelation({ amountUsd: -5 }), 'relations[0].amountUsd', 'Must be at least 0, but is -5.'],
    [
      withRelation({ stakePercent: 51 }),
      'relations[0].stakePercent',
      'Must be a percentage written as a text, such as "33.4", or a range such as {"min": "25", "max": "50"}, but is 51.',
    ],
    [
      withRelation({ stakePercent: { min: '10' } }),
      'relations[0].stakePercent.max',
      'Is missing; it must be a text.',
    ],
    [
      withRelation({ stakePercent: '150' }),
      'relations[0].stakePercent',
      'Must be a percentage written as a text with an exact decimal between 0 and 100, such as "33.4", but is "150".',
    ],
    [
      { ...small, sources: [{ ...small.sources[0], url: 'javascript:alert(1)' }] },
      'sources[0].url',
      'Must be a web address that begins with http:// or https://, but is "javascript:alert(1)".',
    ],
    [
      { ...small, meta: { ...small.meta, asOf: '2023-02-30' } },
      'meta.asOf',
      'Must be a date such as 2016, 2016-09 or 2016-09-26 that exists in the calendar, but is "2023-02-30".',
    ],
  ])('%#', (value, path, sentence) => {
    expect(problemsOf(value)).toEqual([{ path, sentence }])
  })

  it('and a long value is shown shortened', () => {
    const [problem] = problemsOf(withEntity({ country: '丹'.repeat(500) }))
    expect(problem?.sentence).toContain(`but is "${'丹'.repeat(39)}…".`)
  })
})

describe('what a file names must be there, once, and make sense', () => {
  it.each<[object, string, string]>([
    [
      withRelation({ target: 'nobody' }),
      'relations[0].target',
      'Names the entity "nobody", which the file does not hold.',
    ],
    [
      withRelation({ source: '__proto__' }),
      'relations[0].source',
      'Names the entity "__proto__", which the file does not hold.',
    ],
    [
      withRelation({ sources: ['s1', 's2'] }),
      'relations[0].sources[1]',
      'Names the source "s2", which the file does not hold.',
    ],
    [
      withRelation({ cases: ['c1', 'c9'] }),
      'relations[0].cases[1]',
      'Names the case "c9", which the file does not hold.',
    ],
    [
      withEntity({ sources: ['s3'] }),
      'entities[0].sources[0]',
      'Names the source "s3", which the file does not hold.',
    ],
    [
      withEntity({ listings: [{ authority: 'UN', kind: 'designated', sources: ['s4'] }] }),
      'entities[0].listings[0].sources[0]',
      'Names the source "s4", which the file does not hold.',
    ],
    [
      withEntity({ reportedChokepoint: { note: 'key', sources: ['s5'] } }),
      'entities[0].reportedChokepoint.sources[0]',
      'Names the source "s5", which the file does not hold.',
    ],
    [
      withStep({ highlight: ['nobody'] }),
      'stories[0].steps[0].highlight[0]',
      'Names the entity "nobody", which the file does not hold.',
    ],
    [
      withStep({ annotations: [{ id: 'n1', entity: 'nobody', kind: 'circle' }] }),
      'stories[0].steps[0].annotations[0].entity',
      'Names the entity "nobody", which the file does not hold.',
    ],
    [
      withStep({ text: 'All of it passes here.[^s1] Or nearly.[^s6]' }),
      'stories[0].steps[0].text',
      'Names the source "s6", which the file does not hold.',
    ],
    [
      { ...small, entities: [...small.entities, small.entities[1]] },
      'entities[2].id',
      'The id "b" is already that of entities[1].',
    ],
    [
      { ...small, cases: [small.cases[0], small.cases[0]] },
      'cases[1].id',
      'The id "c1" is already that of cases[0].',
    ],
    [
      withRelation({ flow: 'reverse' }),
      'relations[0].flowReason',
      'Is missing; a relation that overrides the flow of its type must give the reason.',
    ],
    [
      withRelation({ start: '2016-09', end: '2015' }),
      'relations[0].start',
      'The start 2016-09 lies after the end 2015.',
    ],
    [
      withRelation({ stakePercent: { min: '9.5', max: '9.49999999999999999999' } }),
      'relations[0].stakePercent',
      'The least stake, 9.5 %, is above the greatest, 9.49999999999999999999 %.',
    ],
    [
      withEntity({
        listings: [
          { authority: 'UN', kind: 'designated', date: '2017', end: '2016-12-31', sources: [] },
        ],
      }),
      'entities[0].listings[0].end',
      'The listing of 2017 lies after its end 2016-12-31.',
    ],
  ])('%#', (value, path, sentence) => {
    expect(problemsOf(value)).toEqual([{ path, sentence }])
  })

  it('a start within the year of its end is no contradiction, nor are equal stakes written differently', () => {
    expect(problemsOf(withRelation({ start: '2016-09', end: '2016' }))).toEqual([])
    expect(problemsOf(withRelation({ stakePercent: { min: '50.10', max: '50.1' } }))).toEqual([])
  })
})

describe('limits are enforced and named', () => {
  it('size of the file, before anything is read', () => {
    const text = `"${'丹'.repeat(LIMITS.fileBytes / 3)}"`
    expect(openNetworkText('huge.json', text)).toEqual({
      ok: false,
      problems: {
        name: 'huge.json',
        count: 1,
        problems: [{ path: '', sentence: 'The file holds 64 MB; at most 64 MB can be opened.' }],
      },
    })
  })

  it('nesting', () => {
    const deep = JSON.parse('['.repeat(LIMITS.nesting) + ']'.repeat(LIMITS.nesting)) as unknown
    const [problem] = problemsOf({ ...small, mine: deep })
    expect(problem).toEqual({
      path: `mine${'[0]'.repeat(LIMITS.nesting - 1)}`,
      sentence: 'Lies more than 32 levels of lists and objects deep; at most 32 can be opened.',
    })
    expect(problemsOf({ ...small, mine: (deep as unknown[])[0] })).toEqual([])
  })

  it('nesting that would overflow a careless program', () => {
    const text = JSON.stringify(small).replace(
      '{"kind"',
      `{"mine":${'['.repeat(100_000)}${']'.repeat(100_000)},"kind"`,
    )
    const result = openNetworkText('deep.json', text)
    expect(result.ok ? 0 : result.problems.count).toBe(1)
  })

  it('length of texts, in fields the app does not know too', () => {
    const text = 'x'.repeat(LIMITS.textLength + 1)
    const sentence = 'Is 20,001 characters long; at most 20,000 can be opened.'
    expect(problemsOf(withEntity({ role: text, mine: [text] }))).toEqual([
      { path: 'entities[0].role', sentence },
      { path: 'entities[0].mine[0]', sentence },
    ])
    expect(problemsOf(withEntity({ id: 'i'.repeat(201) }))).toEqual([
      {
        path: 'entities[0].id',
        sentence: 'Is 201 characters long; at most 200 can be opened.',
      },
    ])
  })

  it('length of lists', () => {
    const aliases = Array.from({ length: LIMITS.listLength + 1 }, (_, place) => `alias ${place}`)
    expect(problemsOf(withEntity({ aliases }))).toEqual([
      {
        path: 'entities[0].aliases',
        sentence: 'Holds 2,001 entries; at most 2,000 can be opened.',
      },
    ])
    const cases = Array.from({ length: LIMITS.cases + 1 }, (_, place) => ({
      id: `c${place}`,
      title: 'T',
      kind: 'topic',
    }))
    expect(problemsOf({ ...small, cases })).toEqual([
      { path: 'cases', sentence: 'Holds 50,001 entries; at most 50,000 can be opened.' },
    ])
  })

  it('numbers too large to be written back', () => {
    const text = JSON.stringify(small).replace('"meta":{', '"meta":{"mine":1e999,')
    const result = openNetworkText('mine.json', text)
    expect(result.ok ? [] : result.problems.problems).toEqual([
      { path: 'meta.mine', sentence: 'Is a number too large to be kept exactly.' },
    ])
  })
})

describe('a file cannot reach into the program', () => {
  it.each([
    ['"meta":{', '"meta":{"__proto__":{"polluted":true},', 'meta.__proto__'],
    ['"meta":{', '"meta":{"\\u005f_proto__":{"polluted":true},', 'meta.__proto__'],
    ['"name":"A"', '"name":"A","mine":[{"__proto__":1}]', 'entities[0].mine[0].__proto__'],
    [
      '"name":"A"',
      '"name":"A","identifiers":{"__proto__":"x"}',
      'entities[0].identifiers.__proto__',
    ],
  ])('%s → %s', (from, to, path) => {
    const result = openNetworkText('mine.json', JSON.stringify(small).replace(from, to))
    expect(result.ok ? [] : result.problems.problems).toEqual([
      { path, sentence: 'A field may not be named __proto__.' },
    ])
    expect('polluted' in {}).toBe(false)
  })

  it('and may use the other names that objects inherit', () => {
    const odd = { constructor: 'x', prototype: 'y', toString: 'z', hasOwnProperty: 'w' }
    expect(problemsOf(withEntity({ ...odd, identifiers: odd }))).toEqual([])
  })
})

it('of many problems the first twenty are told and all are counted', () => {
  const entities = Array.from({ length: 30 }, (_, place) => ({ ...small.entities[0], id: place }))
  const result = opened({ ...small, entities })
  if (result.ok) throw new Error('opened')
  expect(result.problems.count).toBe(30)
  expect(result.problems.problems).toHaveLength(20)
  expect(result.problems.problems[19]).toEqual({
    path: 'entities[19].id',
    sentence: 'Must be a text, but is 19.',
  })
})
