import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEscapes } from './decodeEscapes.ts'

describe('percent escapes', () => {
  it('are read, and broken ones left as they are', () => {
    expect(decodeEscapes('a%20b%E4%B8%B9')).toBe('a b丹')
    expect(decodeEscapes('100% of %E0%A4%A and %zz and %41')).toBe('100% of %E0%A4%A and %zz and A')
    expect(decodeEscapes('%41%FF%42')).toBe('A%FFB')
  })

  it('give back whatever was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeEscapes(encodeURIComponent(text))).toBe(text)
      }),
    )
  })
})
