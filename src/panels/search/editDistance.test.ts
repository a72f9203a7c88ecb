import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './editDistance.ts'

/** By the definition: every way to begin with a change, an addition or a removal. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  return Math.min(
    slowDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    slowDistance(a.slice(1), b) + 1,
    slowDistance(a, b.slice(1)) + 1,
  )
}

describe('how far two words are apart', () => {
  it('counts one letter too many as one', () => {
    expect(editDistance('dangdong', 'dandong')).toBe(1)
  })

  it('agrees with the definition', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(slowDistance(a, b))
      }),
    )
  })
})
