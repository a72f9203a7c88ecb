import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod/mini'
import { arbitraryNetwork } from '../../../../tests/support/arbitraryNetwork.ts'
import { networkFileSchema } from '../schema/networkFile.ts'
import { limitProblems } from './limitProblems.ts'
import { quickCheck } from './quickCheck.ts'

const check = quickCheck(networkFileSchema)

/** The slow, obvious version: zod, and the walk that tells every limit that is passed. */
const slowly = (value: unknown) =>
  networkFileSchema.safeParse(value).success && limitProblems(value).length === 0

const FIELDS = [
  'id',
  'name',
  'aliases',
  'type',
  'country',
  'listings',
  'location',
  'lat',
  'sources',
  'source',
  'url',
  'date',
  'start',
  'end',
  'stakePercent',
  'amountUsd',
  'legality',
  'confidence',
  'flow',
  'meta',
  'title',
  'homeCountries',
  'identifiers',
  'placeholder',
  'reportedChokepoint',
  'note',
  'kind',
  'version',
  'min',
  'max',
  '__proto__',
  'mine',
] as const
const deep = JSON.parse('['.repeat(40) + ']'.repeat(40)) as unknown
const values = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'a',
    'CN',
    'cn',
    'bank',
    '2016',
    '2016-13',
    '33.4',
    '101',
    'https://a.example',
    'ftp://a',
    0,
    -1,
    91,
    1.5,
    Number.POSITIVE_INFINITY,
    null,
    true,
    [],
    ['s1'],
    [''],
    {},
    { min: '1', max: '2' },
    { min: 1 },
    { IMO: '1' },
    { IMO: 1 },
    { lat: 91 },
    { lat: 1, deep },
    deep,
    'x'.repeat(20_001),
    'x'.repeat(201),
  ),
  fc.jsonValue(),
)

interface Change {
  readonly at: number
  readonly field: string
  readonly value: unknown
}

/** Sets, replaces or (for undefined) takes away one field of one object somewhere in a copy of the document. */
function changed(document: unknown, { at, field, value }: Change): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document))
  const objects: object[] = []
  const collect = (inside: unknown) => {
    if (typeof inside !== 'object' || inside === null) return
    if (!Array.isArray(inside)) objects.push(inside)
    Object.values(inside).forEach(collect)
  }
  collect(copy)
  const target = objects[at % objects.length] ?? {}
  if (value === undefined) Reflect.deleteProperty(target, field)
  else
    Object.defineProperty(target, field, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    })
  return copy
}

const changes = fc.array(
  fc.record({
    at: fc.nat(),
    field: fc.constantFrom(...FIELDS),
    value: fc.oneof(values, fc.constant(undefined)),
  }),
  { minLength: 1, maxLength: 2 },
)

describe('the quick check', () => {
  it('accepts exactly what the schema and the limits accept', () => {
    const accepted = { yes: 0, no: 0 }
    fc.assert(
      fc.property(arbitraryNetwork({ minEntities: 1 }), changes, (network, edits) => {
        const value = edits.reduce(changed, network.file as unknown)
        const answer = check(value, 1)
        expect(answer).toBe(slowly(value))
        accepted[answer ? 'yes' : 'no'] += 1
      }),
      { numRuns: 1500 },
    )
    expect(Math.min(accepted.yes, accepted.no)).toBeGreaterThan(200)
  })

  it('asks zod about schemas it knows no faster way for', () => {
    const odd = quickCheck(
      z.looseObject({ a: z.int(), b: z.string().check(z.startsWith('x')), c: z.object({}) }),
    )
    expect(odd({ a: 1, b: 'xy', c: { more: 1 } }, 1)).toBe(true)
    expect(odd({ a: 1.5, b: 'xy', c: {} }, 1)).toBe(false)
    expect(odd({ a: 1, b: 'yx', c: {} }, 1)).toBe(false)
    expect(odd({ a: 1, b: 'xy', c: { deep } }, 1)).toBe(false)
  })
})
