import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonicalJson.ts'

/** Deep copy with the fields of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).toReversed()
  return Object.fromEntries(fields.map(([name, inside]) => [name, reversed(inside)]))
}

describe('canonical JSON', () => {
  it('writes the sample of RFC 8785', () => {
    const sample = JSON.parse(
      String.raw`{
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }`,
    )
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sorts names by UTF-16 code units, at every depth, whole numbers too', () => {
    const value = { ü: 1, z: { '10': 1, '9': 2, a: 3 }, '😀': 2, '\ufb33': 3, A: [{ b: 1, a: 2 }] }
    expect(canonicalJson(value)).toBe(
      '{"A":[{"a":2,"b":1}],"z":{"10":1,"9":2,"a":3},"ü":1,"😀":2,"\ufb33":3}',
    )
  })

  it('keeps a field named __proto__ as a field', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe(
      '{"__proto__":{"a":2},"b":1}',
    )
  })

  it('writes numbers by their value and leaves undefined fields out', () => {
    expect(canonicalJson([1.0, -0, 1e21, 1e-7, 123456789012345680])).toBe(
      '[1,0,1e+21,1e-7,123456789012345680]',
    )
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
    expect(canonicalJson({ 1: undefined, a: 1 })).toBe('{"a":1}')
  })

  it('writes a lone surrogate as its escape', () => {
    expect(canonicalJson(['\ud800'])).toBe(String.raw`["\ud800"]`)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d, in either way of writing', (odd) => {
    expect(() => canonicalJson({ a: [odd] })).toThrow(`JSON has no way to write ${odd}`)
    expect(() => canonicalJson({ 1: [odd] })).toThrow(`JSON has no way to write ${odd}`)
  })

  it('means the same value and does not depend on the order of fields', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(reversed(value))).toBe(text)
      }),
    )
  })
})
