import codes from 'i18n-iso-countries/codes.json'
import { useMemo } from 'react'
import { countryName } from '../../domain/country/countryName.ts'
import { LISTED_SPELLINGS } from '../../domain/country/listedSpellings.ts'
import type { Network } from '../../domain/network/network.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { editWords } from '../../words/edit.ts'
import { findOption } from './findOption.ts'

interface CountryFieldProps {
  readonly network: Network
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (code: string) => void
}

const words = editWords.entity

/** Every country by its name, those that the network names itself first. */
function countryOptions(network: Network) {
  const own = Object.keys(network.file.meta.countryNames ?? {})
  const named = codes
    .map(([two = '', three = '']) => ({
      id: two,
      label: countryName(two, network),
      detail: two,
      also: [three, ...(LISTED_SPELLINGS[two] ?? [])],
    }))
    .filter(({ id }) => !own.includes(id))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return [...own.map((id) => ({ id, label: countryName(id, network), detail: id })), ...named]
}

/** Where an entity is, by the name of the country. */
export function CountryField({ network, value, error, onChange }: CountryFieldProps) {
  const options = useMemo(() => countryOptions(network), [network])
  return (
    <ComboBox
      label={words.country}
      placeholder={words.unknownCountry}
      value={value}
      labelOf={(code) => countryName(code, network)}
      find={(text) => findOption(options, text)}
      description={words.countryHint}
      error={error}
      noMatch={editWords.noMatch}
      openLabel={editWords.showAll(words.country)}
      onChange={onChange}
    />
  )
}
