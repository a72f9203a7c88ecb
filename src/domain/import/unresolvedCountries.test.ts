import { expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { unresolvedCountries } from './unresolvedCountries.ts'

it('counts the countries that are only text, the most frequent first', () => {
  const { entities } = buildNetwork({ entities: ['a', 'b', 'c', 'd@CN', 'e'] })
  const [a, b, c, d, e] = entities.map((entity) => ({ ...entity }))
  const given = [
    { ...a!, countryText: 'Zanzibar and Pemba' },
    { ...b!, countryText: 'Atlantis' },
    { ...c!, countryText: 'Atlantis' },
    { ...d!, countryText: 'China' },
    e!,
  ]
  expect(unresolvedCountries(given)).toEqual([
    { text: 'Atlantis', entities: 2 },
    { text: 'Zanzibar and Pemba', entities: 1 },
  ])
})
