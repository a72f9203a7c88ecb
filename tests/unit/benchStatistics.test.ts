import { describe, expect, it } from 'vitest'
import { growthExponent, quantile, summarise } from '../bench/statistics.mjs'

describe('the statistics of the measurements', () => {
  it('finds the middle of the ratios and how far the middle half spreads', () => {
    expect(summarise([5, 1, 3, 2, 4])).toEqual({ ratio: 3, spread: 2 })
    expect(summarise([7])).toEqual({ ratio: 7, spread: 0 })
  })

  it('interpolates between neighbours', () => {
    expect(quantile([10, 20], 0.25)).toBe(12.5)
  })

  it('tells how fast time grows with size', () => {
    const sizes = [1_000, 2_000, 4_000]
    expect(growthExponent(sizes, [3, 6, 12])).toBeCloseTo(1, 10)
    expect(growthExponent(sizes, [1, 4, 16])).toBeCloseTo(2, 10)
    expect(growthExponent(sizes, [5, 5, 5])).toBeCloseTo(0, 10)
  })
})
