import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilsonInterval.ts'

const rounded = ({ value, low, high }: ReturnType<typeof wilsonInterval>) =>
  [value, low, high].map((number) => Math.round(1e4 * number) / 1e4)

describe('the interval of a share', () => {
  it('is the one of the formula', () => {
    expect(rounded(wilsonInterval(10, 20))).toEqual([0.5, 0.2993, 0.7007])
    expect(rounded(wilsonInterval(15, 148))).toEqual([0.1014, 0.0624, 0.1605])
    expect(rounded(wilsonInterval(1_900, 2_000))).toEqual([0.95, 0.9396, 0.9587])
  })

  it('keeps a width where none or all succeed, and ends at 0 and 1', () => {
    expect(rounded(wilsonInterval(0, 2_000))).toEqual([0, 0, 0.0019])
    expect(rounded(wilsonInterval(2_000, 2_000))).toEqual([1, 0.9981, 1])
  })

  it('knows nothing without trials', () => {
    expect(wilsonInterval(0, 0)).toEqual({ value: 0, low: 0, high: 1 })
  })
})
