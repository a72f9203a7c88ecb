import { describe, expect, it } from 'vitest'
import { furtherFields } from './furtherFields.ts'

describe('what a file says beyond the fields that have a meaning here', () => {
  it('is told under its own names, lists and all, and nothing else is', () => {
    expect(
      furtherFields({
        id: 'a',
        name: 'A',
        type: 'other',
        country: 'CN',
        sources: [],
        position: { x: 1, y: 2 },
        colour: '#ffffff',
        edited: 'changed',
        countryText: 'Atlantis',
        addresses: ['Pier 3', 'Pier 4'],
        otherValues: [{ field: 'country', value: 'HK', from: 'Theirs' }],
        attributes: {
          'date of birth': '1964',
          weight: 2.5,
          listed: false,
          none: '',
          deep: { a: [1] },
        },
      }),
    ).toEqual([
      { name: 'Country, as written', value: 'Atlantis' },
      { name: 'addresses', value: 'Pier 3; Pier 4' },
      { name: 'Other values', value: 'field: country, value: HK, from: Theirs' },
      { name: 'date of birth', value: '1964' },
      { name: 'weight', value: '2.5' },
      { name: 'listed', value: 'false' },
      { name: 'deep', value: '{"a":[1]}' },
    ])
  })

  it('is nothing where the file says no more', () => {
    const row = { id: 'a', name: 'A', type: 'other' as const, sources: [], attributes: 'odd' }
    expect(furtherFields(row)).toEqual([])
  })
})
