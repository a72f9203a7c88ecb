import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { countryFlag, countryName } from './countryName.ts'

const network = buildNetwork({ meta: { countryNames: { QA: 'Quarrel', QZ: 'Brine Coast' } } })

describe('naming a country', () => {
  it.each([
    ['CN', 'China'],
    ['KP', 'North Korea'],
    ['HK', 'Hong Kong'],
    ['MO', 'Macao'],
    ['MM', 'Myanmar'],
    ['US', 'United States'],
    ['XK', 'Kosovo'],
  ])('%s reads %s', (code, name) => {
    expect(countryName(code, network)).toBe(name)
  })

  it('takes the name a fictional network gives, even for a code that exists', () => {
    expect(countryName('QZ', network)).toBe('Brine Coast')
    expect(countryName('QA', network)).toBe('Quarrel')
    expect(countryName('QA', buildNetwork({}))).toBe('Qatar')
  })

  it('says that a country is unknown, and shows a code nobody knows as it is', () => {
    expect(countryName(undefined, network)).toBe('unknown country')
    expect(countryName('??', network)).toBe('unknown country')
    expect(countryName('XA', network)).toBe('XA')
    expect(countryName('QX', network)).toBe('QX')
  })

  it.each(['CN,HK', 'cn', '', 'China', '__proto__'])(
    'shows %o as it is: no code at all',
    (text) => {
      expect(countryName(text, network)).toBe(text)
    },
  )
})

describe('the flag of a country', () => {
  it('is a pair of regional indicators', () => {
    expect(countryFlag('CN', network)).toBe('🇨🇳')
    expect(countryFlag('XK', network)).toBe('🇽🇰')
  })

  it('is absent for fictional, unknown and unassigned places', () => {
    expect(['QA', 'QZ', 'QX', '??', undefined].map((code) => countryFlag(code, network))).toEqual([
      '',
      '',
      '',
      '',
      '',
    ])
  })
})
