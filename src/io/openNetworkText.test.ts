import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../tests/support/arbitraryNetwork.ts'
import { opened, problemsOf, small, withEntity } from '../../tests/support/brokenFiles.ts'
import { canonicalJson } from '../domain/network/canonicalJson.ts'
import { LIMITS } from '../domain/network/limits.ts'
import { openNetworkText } from './openNetworkText.ts'

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
