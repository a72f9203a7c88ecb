import { describe, expect, it } from 'vitest'
import { numbersOfDraw } from './numbersOfDraw.ts'

const first = (seed: number, draw: number, count: number) => {
  const numbers = numbersOfDraw(seed, draw)
  return Array.from({ length: count }, numbers)
}

/** Pearson's statistic over 64 equal bins; with 63 degrees of freedom it exceeds 120 once in about 50,000 trials. */
function unevenness(numbers: readonly number[]): number {
  const bins = Array.from({ length: 64 }, () => 0)
  for (const number of numbers) bins[Math.floor(64 * number)]! += 1
  const each = numbers.length / 64
  return bins.reduce((sum, count) => sum + (count - each) ** 2 / each, 0)
}

describe('the numbers of a draw', () => {
  it('depend on seed and draw alone', () => {
    expect(first(42, 7, 5)).toEqual(first(42, 7, 5))
    expect(first(42, 8, 5)).not.toEqual(first(42, 7, 5))
    expect(first(43, 7, 5)).not.toEqual(first(42, 7, 5))
  })

  it('are spread evenly within a draw and over the draws', () => {
    expect(unevenness(first(42, 0, 64_000))).toBeLessThan(120)
    for (const place of [0, 1, 470]) {
      const over = Array.from({ length: 20_000 }, (_, draw) => first(42, draw, place + 1).at(-1)!)
      expect(unevenness(over)).toBeLessThan(120)
    }
  })

  it('take a seed of any size', () => {
    expect(first(4_294_967_295, 0, 3)).not.toEqual(first(0, 0, 3))
    expect(first(4_294_967_295, 0, 100).every((number) => number >= 0 && number < 1)).toBe(true)
  })
})
