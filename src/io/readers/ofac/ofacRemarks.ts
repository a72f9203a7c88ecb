import { append } from '../../../lib/append.ts'
import { listWords } from '../../../words/lists.ts'
import type { Labelled } from '../lists/labelled.ts'

const { fact } = listWords

/** What stands in the remarks of an entry. */
export interface OfacRemarks {
  readonly links: readonly string[]
  readonly aliases: readonly string[]
  readonly identifiers: readonly Labelled[]
  readonly attributes: readonly Labelled[]
}

const ATTRIBUTES: readonly (readonly [start: string, label: string])[] = [
  ['DOB ', fact.born],
  ['POB ', fact.birthplace],
  ['nationality ', fact.nationality],
  ['citizen ', fact.citizenship],
  ['Gender ', fact.gender],
]

/** Numbers and the like that a register gives, as the list names them. */
const IDENTIFIER =
  /^((?:Diplomatic |Stateless Person |British National Overseas )?Passport|(?:Vessel Registration Identification|Identification Number|Company Number) IMO|MMSI|SWIFT\/BIC|(?:National|National Foreign|Personal|Tax|Registration|Refugee|Stateless Person|Tazkira National) ID(?: No\.| Card)?|(?:[A-Z][A-Za-z.'&-]* ){0,5}(?:Number|No\.|No|License|Code|Certificate)|NIT|RUC|RIF|RFC|R\.F\.C\.|C\.U\.R\.P\.|D\.N\.I\.|C\.I\.F\.|I\.F\.E\.|LE|SSN|UAE Identification|Aircraft Manufacturer's Serial Number \(MSN\)|Aircraft Construction Number \(also called L\/N or S\/N or F\/N\)|Digital Currency Address - [A-Z0-9]+)(?: #|:)?:? ([A-Z0-9#].*)$/

const BLANK = 0x20
const DIGIT = /\d/
const NO_IDENTIFIER = /^(?:Phone|Telephone|Fax|Mobile)/
const ALIAS = /^[afn]\.k\.a\.,? (.+)$/

function attributeOf(part: string): Labelled | null {
  for (const [start, label] of ATTRIBUTES)
    if (part.startsWith(start)) return [label, part.slice(start.length).trim()]
  return null
}

function aliasOf(part: string): string | undefined {
  if (part[1] !== '.') return undefined
  return ALIAS.exec(part)?.[1]?.replace(/^['"](.+)['"]$/, '$1')
}

function identifier(part: string): Labelled | null {
  // Most parts are prose without a number, which is quicker to see than what they could be.
  const match = DIGIT.test(part) ? IDENTIFIER.exec(part) : null
  if (!match) return null
  const [, label = '', value = ''] = match
  if (!DIGIT.test(value) || NO_IDENTIFIER.test(label)) return null
  return label.endsWith(' IMO') ? [fact.imo, value] : [label, value]
}

/** Most remarks hold no more than one or two of what can stand in them; `append` adds nothing to this one. */
const NONE: never[] = []
const NOTHING: OfacRemarks = { links: NONE, aliases: NONE, identifiers: NONE, attributes: NONE }

/**
 * Takes the remarks of an SDN entry apart: "Linked To: NAME", weak aliases ("a.k.a. 'NAME'"), dates and places of birth,
 * nationalities, numbers of passports, registers and ships. What is not known here stands in no field but in the remarks, which are
 * kept whole.
 */
export function readOfacRemarks(remarks: string): OfacRemarks {
  if (remarks === '') return NOTHING
  let links: string[] = NONE
  let aliases: string[] = NONE
  let identifiers: Labelled[] = NONE
  let attributes: Labelled[] = NONE
  const end = remarks.endsWith('.') ? remarks.length - 1 : remarks.length
  for (let start = 0, stop; start < end; start = stop + 1) {
    stop = remarks.indexOf(';', start)
    if (stop < 0) stop = end
    while (remarks.charCodeAt(start) === BLANK) start += 1
    let part = remarks.slice(start, stop).trim()
    if (part.startsWith('(') && part.endsWith(')')) part = part.slice(1, -1).trim()
    if (part.startsWith('alt. ')) part = part.slice(5)
    if (part.startsWith('Linked To:')) {
      const name = part.slice(10).trim()
      if (name !== '') links = append(links, name)
      continue
    }
    const attribute = attributeOf(part)
    if (attribute) {
      attributes = append(attributes, attribute)
      continue
    }
    const alias = aliasOf(part)
    if (alias !== undefined) {
      aliases = append(aliases, alias)
      continue
    }
    const found = identifier(part)
    if (found) identifiers = append(identifiers, found)
  }
  return { links, aliases, identifiers, attributes }
}
