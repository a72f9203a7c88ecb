import { readFileSync } from 'node:fs'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { resolveCountry } from '../../src/domain/country/resolveCountry.ts'
import { sharedPath } from '../support/sharedFiles.ts'

const ofac = sharedPath('data', 'real', 'ofac-2022')
const un = sharedPath('data', 'real', 'un-2020', 'consolidated.xml')
const NO_COUNTRY = new Set([
  'None Identified',
  'Netherlands Antilles',
  'Branch Office 11: Iran',
  'Indonesian passport',
  'Iran / unknown',
  'Kuwaiti citizenship withdrawn in 2002',
  'Possibly Ethiopian',
  'Sudan/South Sudan',
  'Sudan/or South Sudan',
  'Sudanese by birth',
  'Tunisian passport',
  'United States. Also believed to hold Syrian nationality',
  'possibly Palestinian',
  'Region: Crimea',
  'Region: Gaza',
  'Region: Kafia Kingi',
  'Region: Northern Mali',
  'West Bank',
  'undetermined',
])

function unresolved(texts: readonly string[], from: string): readonly string[] {
  const distinct = [...new Set(texts.map((text) => text.trim()))].filter(
    (text) => text !== '' && text !== '-0-',
  )
  const open = distinct.filter((text) => resolveCountry(text) === null).toSorted()
  console.log(
    `${from}: ${distinct.length - open.length} of ${distinct.length} country texts resolve`,
  )
  return open.filter((text) => !NO_COUNTRY.has(text))
}

const rowsOf = (file: string) => parse<string[]>(readFileSync(`${ofac}/${file}`, 'utf8')).data

describe.runIf(ofac !== null)('every country of the real SDN list', () => {
  it('resolves where it is one: addresses, flags and nationalities', () => {
    const remarks = rowsOf('sdn.csv').map((row) => row[11] ?? '')
    const persons = remarks.flatMap((text) =>
      [...text.matchAll(/\b(?:nationality|citizen) ([^;.]+)/g)].map((match) => match[1] ?? ''),
    )
    const texts = [
      ...rowsOf('add.csv').map((row) => row[4] ?? ''),
      ...rowsOf('sdn.csv').map((row) => row[9] ?? ''),
      ...persons,
    ]
    expect(unresolved(texts, 'SDN list')).toEqual([])
  })
})

describe.runIf(un !== null)('every country of the real UN list', () => {
  it('resolves where it is one', () => {
    const text = readFileSync(un ?? '', 'utf8')
    const countries = [
      ...text.matchAll(/<(?:COUNTRY|ISSUING_COUNTRY|COUNTRY_OF_ISSUE)>([^<]*)</g),
      ...text.matchAll(/<NATIONALITY><VALUE>([^<]*)</g),
    ].map((match) => match[1] ?? '')
    expect(unresolved(countries, 'UN list')).toEqual([])
  })
})
