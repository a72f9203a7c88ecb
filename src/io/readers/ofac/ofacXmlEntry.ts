import type { RecordPlace } from '../../../domain/import/importReport.ts'
import { LIMITS } from '../../../domain/network/limits.ts'
import { listWords } from '../../../words/lists.ts'
import { childrenOf, childText, type XmlNode } from '../../xml/xmlRecords.ts'
import type { Labelled } from '../lists/labelled.ts'
import { otherTexts } from '../lists/otherTexts.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import {
  NO_VESSEL,
  type OfacVessel,
  OFAC_KINDS,
  type OfacEntry,
  type OfacKind,
} from './ofacEntry.ts'

const { ofac: words, fact } = listWords

const itemsOf = (node: XmlNode, list: string, item: string) =>
  childrenOf(node, list).flatMap((one) => childrenOf(one, item))
const textsOf = (node: XmlNode, list: string, item: string, part: string) =>
  itemsOf(node, list, item).map((one) => childText(one, part))
const joined = (node: XmlNode, parts: readonly string[], between: string) =>
  parts
    .map((part) => childText(node, part))
    .filter(Boolean)
    .join(between)
const nameOf = (node: XmlNode) => joined(node, ['lastName', 'firstName'], ', ')

/** Texts directly in an entry that stand elsewhere. */
const KNOWN = new Set(['uid', 'firstName', 'lastName', 'title', 'sdnType', 'remarks'])
const ADDRESS = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode']

function kindOf(text: string): OfacKind {
  return OFAC_KINDS.find((kind) => kind === text.toLowerCase()) ?? 'entity'
}

/** "f.k.a." and "fka" alike. */
const isFormer = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '') === 'fka'

function addresses(node: XmlNode, place: RecordPlace, log: ImportLog) {
  const kept: OfacEntry['addresses'] = []
  for (const item of itemsOf(node, 'addressList', 'address')) {
    const address = { text: joined(item, ADDRESS, ', '), country: childText(item, 'country') }
    const at = { ...place, line: item.line }
    if (address.text === '' && address.country === '') {
      log.skipped(words.addresses, at, words.emptyAddress)
    } else if (kept.length >= LIMITS.listLength) {
      log.skipped(words.addresses, at, listWords.tooManyAddresses(LIMITS.listLength))
    } else {
      log.kept(words.addresses)
      kept.push(address)
    }
  }
  return kept
}

function otherNames(node: XmlNode, name: string, place: RecordPlace, log: ImportLog) {
  const aliases: string[] = []
  const formerNames: string[] = []
  for (const item of itemsOf(node, 'akaList', 'aka')) {
    const alias = nameOf(item)
    const at = { ...place, line: item.line }
    if (alias === '') log.skipped(words.otherNames, at, words.emptyName)
    else if (alias === name || aliases.includes(alias)) {
      log.merged(words.otherNames, at, words.knownName)
    } else if (aliases.length >= LIMITS.listLength) {
      log.skipped(words.otherNames, at, listWords.tooManyNames(LIMITS.listLength))
    } else {
      log.kept(words.otherNames)
      aliases.push(alias)
      if (isFormer(childText(item, 'type'))) formerNames.push(alias)
    }
  }
  return { aliases, formerNames }
}

/** Numbers of papers and registers; what the list puts among them without a number is an attribute. */
function idPairs(node: XmlNode) {
  const identifiers: Labelled[] = []
  const attributes: Labelled[] = []
  for (const item of itemsOf(node, 'idList', 'id')) {
    const label = childText(item, 'idType').replace(/[:\s-]+$/, '')
    const number = childText(item, 'idNumber')
    const country = childText(item, 'idCountry')
    const dates = [childText(item, 'issueDate'), childText(item, 'expirationDate')]
    const [issued = '', expires = ''] = dates
    const value = [
      number,
      country && `(${country})`,
      issued && `issued ${issued}`,
      expires && `expires ${expires}`,
    ]
      .filter(Boolean)
      .join(' ')
    if (label === '') continue
    if (/ IMO$|^IMO/.test(label) || /^IMO \d+$/.test(number)) {
      identifiers.push([fact.imo, number.replace(/^IMO /, '')])
    } else if (/\d/.test(number) && !/risk|gender|date|information/i.test(label)) {
      identifiers.push([label, value])
    } else attributes.push([/^gender$/i.test(label) ? fact.gender : label, value])
  }
  return { identifiers, attributes }
}

function vesselOf(node: XmlNode): OfacVessel {
  return {
    callSign: childText(node, 'callSign'),
    type: childText(node, 'vesselType'),
    tonnage: childText(node, 'tonnage'),
    grossTonnage: childText(node, 'grossRegisteredTonnage'),
    flag: childText(node, 'vesselFlag'),
    owner: childText(node, 'vesselOwner'),
  }
}

/** The entry in an `sdnEntry` element; null and told to the log where it has no number or no name. */
export function ofacXmlEntry(
  node: XmlNode,
  id: (uid: string) => string,
  file: string,
  log: ImportLog,
): OfacEntry | null {
  const uid = childText(node, 'uid')
  const place = { file, line: node.line, record: uid }
  const name = nameOf(node)
  if (!/^\d{1,12}$/.test(uid) || name === '') {
    log.skipped(words.entries, place, name === '' ? words.noName : words.noNumber)
    return null
  }
  const [vessel] = childrenOf(node, 'vesselInfo')
  const { identifiers, attributes } = idPairs(node)
  const facts: [string, readonly string[]][] = [
    [fact.born, textsOf(node, 'dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth')],
    [fact.birthplace, textsOf(node, 'placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth')],
    [fact.nationality, textsOf(node, 'nationalityList', 'nationality', 'country')],
    [fact.citizenship, textsOf(node, 'citizenshipList', 'citizenship', 'country')],
  ]
  const programmes = childrenOf(node, 'programList').flatMap((list) => childrenOf(list, 'program'))
  log.kept(words.entries)
  return {
    place,
    uid,
    id: id(uid),
    name: name.slice(0, LIMITS.textLength),
    kind: kindOf(childText(node, 'sdnType')),
    programmes: [...new Set(programmes.map(({ text }) => text.trim()).filter(Boolean))].slice(
      0,
      LIMITS.listLength,
    ),
    title: childText(node, 'title'),
    vessel: vessel ? vesselOf(vessel) : NO_VESSEL,
    remarks: childText(node, 'remarks'),
    addresses: addresses(node, place, log),
    ...otherNames(node, name, place, log),
    identifiers,
    attributes: [
      ...facts.flatMap(([label, values]) => values.map((value): Labelled => [label, value])),
      ...attributes,
      ...otherTexts(node, KNOWN),
    ],
  }
}
