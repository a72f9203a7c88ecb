import { describe, expect, it } from 'vitest'
import { shortName } from './shortName.ts'

describe('the short form of a name', () => {
  it('is the acronym the name itself gives', () => {
    expect(shortName('Korea Mining Development Trading Corporation (KOMID)')).toBe('KOMID')
    expect(shortName('Foreign Trade Bank (FTB)')).toBe('FTB')
  })

  it('is never made up', () => {
    expect(shortName('Tanchon Commercial Bank')).toBeNull()
    expect(shortName('Consignee in Eritrea of a 2016 air shipment (unnamed)')).toBeNull()
  })
})
