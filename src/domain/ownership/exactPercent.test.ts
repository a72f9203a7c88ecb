import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalDigits, fromUnits, toUnits } from './exactPercent.ts'

describe('exact percentages', () => {
  it('add up where floating point does not', () => {
    const units = ['33.4', '16.6', '0.00'].map((text) => toUnits(text, 2))
    expect(fromUnits(units[0]! + units[1]! + units[2]!, 2)).toBe('50')
    expect(fromUnits(toUnits('0.1', 1) + toUnits('0.2', 1), 1)).toBe('0.3')
    expect(fromUnits(toUnits('49.99999999999999999999', 20), 20)).toBe('49.99999999999999999999')
  })

  it('read as they were written, without needless zeros', () => {
    expect(['7', '7.0', '7.50', '0.05'].map((text) => fromUnits(toUnits(text, 4), 4))).toEqual([
      '7',
      '7',
      '7.5',
      '0.05',
    ])
  })

  it('come back whole from any number of digits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.nat(30), (units, digits) => {
        const text = fromUnits(units, digits)
        expect(decimalDigits(text)).toBeLessThanOrEqual(digits)
        expect(toUnits(text, digits)).toBe(units)
      }),
    )
  })
})
