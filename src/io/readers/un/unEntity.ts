import type { RecordPlace } from '../../../domain/import/importReport.ts'
import { LIMITS } from '../../../domain/network/limits.ts'
import type { Entity } from '../../../domain/network/schema/entity.ts'
import { listWords } from '../../../words/lists.ts'
import { childrenOf, type XmlNode } from '../../xml/xmlRecords.ts'
import { labelled, type Labelled } from '../lists/labelled.ts'
import { isoDay } from '../lists/listDate.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { whereabouts, type ListAddress } from '../lists/whereabouts.ts'
import { joinedOf, plainOf, unAttributes, unIdentifiers, valuesOf } from './unFacts.ts'
import { unList } from './unLists.ts'

const { un: words, fact } = listWords

const NAMES = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']
const ABOUT_ALIAS = ['DATE_OF_BIRTH', 'CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH', 'NOTE']
const ADDRESS = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'NOTE']

/** What the list calls an entry, as it writes it. */
export const unName = (node: XmlNode) => joinedOf(node, NAMES, ' ').slice(0, LIMITS.textLength)

/** Elements of a name that hold any text; the list writes empty ones where it has nothing to say. */
const filled = (node: XmlNode, name: string) =>
  childrenOf(node, `${node.name}_${name}`).filter((one) =>
    one.children.some(({ text }) => text.trim() !== ''),
  )

function addresses(node: XmlNode, place: RecordPlace, log: ImportLog): ListAddress[] {
  const kept: ListAddress[] = []
  for (const one of filled(node, 'ADDRESS')) {
    if (kept.length >= LIMITS.listLength) {
      const sentence = listWords.tooManyAddresses(LIMITS.listLength)
      log.skipped(words.addresses, { ...place, line: one.line }, sentence)
      continue
    }
    log.kept(words.addresses)
    kept.push({ text: joinedOf(one, ADDRESS), country: plainOf(one, 'COUNTRY') })
  }
  return kept
}

/** Other names, and what the list says of them: which are of low quality or former, and its notes. */
function aliases(node: XmlNode, name: string, place: RecordPlace, log: ImportLog) {
  const names = new Set<string>()
  const about: Labelled[] = []
  for (const one of filled(node, 'ALIAS')) {
    const alias = plainOf(one, 'ALIAS_NAME')
    const at = { ...place, line: one.line }
    const quality = plainOf(one, 'QUALITY').toLowerCase()
    about.push([fact.aliasNotes, joinedOf(one, ABOUT_ALIAS)])
    if (alias === '') log.skipped(words.aliases, at, words.emptyName)
    else if (alias === name || names.has(alias)) log.merged(words.aliases, at, words.knownName)
    else if (names.size >= LIMITS.listLength) {
      log.skipped(words.aliases, at, listWords.tooManyNames(LIMITS.listLength))
    } else {
      log.kept(words.aliases)
      names.add(alias)
      if (quality === 'low') about.push([fact.lowQuality, alias])
      if (quality.startsWith('f.k.a')) about.push([fact.formerNames, alias])
    }
  }
  return { names: [...names], about }
}

/**
 * An entry of the UN list as an entity. An individual is a person and nothing more, an entity `other`: the list says no more of
 * their kind. Nationality is kept as an attribute and is not the country, which tells where somebody is located.
 */
export function unEntity(
  node: XmlNode,
  id: string,
  source: string,
  asOf: string | undefined,
  place: RecordPlace,
  log: ImportLog,
): Entity {
  const name = unName(node)
  const other = aliases(node, name, place, log)
  const reference = plainOf(node, 'REFERENCE_NUMBER').slice(0, LIMITS.idLength)
  const programme = plainOf(node, 'UN_LIST_TYPE')
  const listedOn = plainOf(node, 'LISTED_ON')
  const date = isoDay(listedOn)
  if (listedOn !== '' && date === undefined) log.noted(place, words.badDate(listedOn))
  const nativeName = plainOf(node, 'NAME_ORIGINAL_SCRIPT')
  const role = valuesOf(node, 'DESIGNATION').join('; ').slice(0, LIMITS.textLength)
  return {
    id,
    name,
    ...(other.names.length > 0 && { aliases: other.names }),
    ...(nativeName !== '' && { nativeName }),
    type: node.name === 'INDIVIDUAL' ? 'facilitator_person' : 'other',
    ...whereabouts(addresses(node, place, log), '', place, log),
    ...(role !== '' && { role }),
    ...(reference !== '' && { status: [words.status(reference)] }),
    listings: [
      {
        authority: unList(programme).authority,
        ...(programme !== '' && { programme }),
        ...(reference !== '' && { reference }),
        ...(date !== undefined && { date }),
        kind: 'designated',
        ...(asOf !== undefined && { asOf }),
        sources: [source],
      },
    ],
    identifiers: labelled([
      [words.reference, reference],
      [words.dataId, plainOf(node, 'DATAID')],
      ...unIdentifiers(node),
    ]),
    attributes: labelled([...unAttributes(node), ...other.about]),
    sources: [source],
  }
}
