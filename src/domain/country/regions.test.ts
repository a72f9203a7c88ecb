import codes from 'i18n-iso-countries/codes.json'
import { describe, expect, it } from 'vitest'
import { REGION_CODES } from './regions.ts'

// Nobody lives there.
const EMPTY = new Set(['AQ', 'BV', 'HM', 'TF'])

describe('the regions of the map', () => {
  it('hold every country of the standard once, and Kosovo', () => {
    const standard = codes.map(([alpha2 = '']) => alpha2)
    const held = Object.values(REGION_CODES).flat()
    expect(new Set(held).size).toBe(held.length)
    expect(held.toSorted()).toEqual(
      [...new Set([...standard, 'XK'])].filter((code) => !EMPTY.has(code)).toSorted(),
    )
  })
})
