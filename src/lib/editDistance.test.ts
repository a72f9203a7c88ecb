import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './editDistance.ts'

/** By the definition: every way to begin with a change, an addition, a removal or a swap. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const isSwap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
  return Math.min(
    slowDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    slowDistance(a.slice(1), b) + 1,
    slowDistance(a, b.slice(1)) + 1,
    isSwap ? slowDistance(a.slice(2), b.slice(2)) + 1 : Infinity,
  )
}

describe('how far two words are apart', () => {
  it('counts one letter too many as one', () => {
    expect(editDistance('dangdong', 'dandong')).toBe(1)
  })

  it('counts two letters in each other’s place as one', () => {
    expect(editDistance('dandogn', 'dandong')).toBe(1)
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
