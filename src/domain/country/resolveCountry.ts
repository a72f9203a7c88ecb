import codes from 'i18n-iso-countries/codes.json'
import german from 'i18n-iso-countries/langs/de.json'
import english from 'i18n-iso-countries/langs/en.json'
import spanish from 'i18n-iso-countries/langs/es.json'
import french from 'i18n-iso-countries/langs/fr.json'
import japanese from 'i18n-iso-countries/langs/ja.json'
import korean from 'i18n-iso-countries/langs/ko.json'
import russian from 'i18n-iso-countries/langs/ru.json'
import chinese from 'i18n-iso-countries/langs/zh.json'
import { countryKey } from './countryKey.ts'
import { HISTORICAL_COUNTRIES } from './historicalCountries.ts'
import { ADJECTIVES, AMBIGUOUS, LISTED_SPELLINGS } from './listedSpellings.ts'

type Names = Readonly<Record<string, string | readonly string[]>>

/** Other languages than English, which has the first word where two countries answer to one spelling. */
const OTHER_LANGUAGES = [french, spanish, german, russian, chinese, japanese, korean]

const FORM =
  /^(?:the )?(?:(?:arab|bolivarian|co-?operative|democratic|federal|federated|federative|hashemite|independent|islamic|oriental|people['’]?s|plurinational|socialist|united|republic of the) )*(?:commonwealth|emirate|grand duchy|kingdom|principality|republic|state|states|sultanate|union) of (?:the )?/i

/** At most this many characters can name a country; longer texts are prose. */
const LONGEST = 120

/** Texts seen before; a list names the same few hundred thousands of times. */
const seen = new Map<string, string | null>()
const REMEMBERED = 5_000

function addNames(table: Map<string, string | null>, names: Names) {
  for (const [code, name] of Object.entries(names)) {
    for (const one of typeof name === 'string' ? [name] : name) {
      const key = countryKey(one)
      if (!table.has(key)) table.set(key, code)
    }
  }
}

function makeTable(): ReadonlyMap<string, string | null> {
  const table = new Map<string, string | null>()
  const set = (text: string, code: string | null) => table.set(countryKey(text), code)
  for (const [two = '', three = '', number = ''] of codes) {
    for (const code of [two, three, number]) set(code, two)
  }
  for (const [text, code] of Object.entries(HISTORICAL_COUNTRIES)) set(text, code)
  for (const text of AMBIGUOUS) set(text, null)
  addNames(table, LISTED_SPELLINGS)
  addNames(table, ADJECTIVES)
  addNames(table, english.countries)
  for (const { countries } of OTHER_LANGUAGES) addNames(table, countries)
  return table
}

let table: ReadonlyMap<string, string | null> | undefined

/** The ways to read a text, the most literal first: "Korea, North" turned round, without what stands in brackets, without its form of state. */
function readings(text: string): readonly string[] {
  const turned = /^([^,]+), ?([^,]+)$/.exec(text)
  const inBrackets = /^([^()]+?) ?\(([^()]+)\)$/.exec(text)
  return [
    text,
    ...(turned ? [`${turned[2]} ${turned[1]}`] : []),
    ...(inBrackets ? [`${inBrackets[2]} ${inBrackets[1]}`, inBrackets[1] ?? ''] : []),
    text.replace(FORM, ''),
  ]
}

function resolve(text: string): string | null {
  if (text.length > LONGEST) return null
  table ??= makeTable()
  for (const reading of readings(text)) {
    const key = countryKey(/^\d{1,2}$/.test(reading) ? reading.padStart(3, '0') : reading)
    const code = key === '' ? undefined : table.get(key)
    if (code !== undefined) return code
  }
  return null
}

/**
 * The ISO 3166-1 alpha-2 code (and XK) that a text names: a code of two or three letters or three digits, an English, official,
 * historical or list spelling, or the usual name in French, Spanish, German, Russian, Chinese, Japanese or Korean. Null for what is no country, for one that
 * became several (Soviet Union) and for what more than one answers to ("Congo").
 */
export function resolveCountry(text: string): string | null {
  const before = seen.get(text)
  if (before !== undefined) return before
  if (seen.size >= REMEMBERED) seen.clear()
  const code = resolve(
    text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[.;,]+$/, ''),
  )
  seen.set(text, code)
  return code
}
