import type { EntityType } from '../../../domain/network/entityType.ts'
import type { Entity, Listing } from '../../../domain/network/schema/entity.ts'
import { listWords } from '../../../words/lists.ts'
import { label, labelAll } from '../lists/labelled.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { whereabouts } from '../lists/whereabouts.ts'
import type { OfacEntry, OfacKind } from './ofacEntry.ts'
import type { OfacRemarks } from './ofacRemarks.ts'

const { ofac: words, fact } = listWords

/**
 * The list tells four kinds and no more, so nothing is guessed from names: a "BANK" in a name may be a bank, its branch or a river.
 * A firm, a group or an aircraft is `other`. An individual is `facilitator_person`, the one type for persons, which the interface calls
 * "person"; it says nothing of what the person did. People may change types when they know more.
 */
const TYPE_OF: Readonly<Record<OfacKind, EntityType>> = {
  individual: 'facilitator_person',
  entity: 'other',
  vessel: 'vessel',
  aircraft: 'other',
}

/**
 * An entry of the SDN list as an entity. Nationality is kept as an attribute and is not its country, which tells where somebody is
 * located. `asOf` is the date of the list where the file tells one; the list gives no dates of designation.
 */
export function ofacEntity(
  entry: OfacEntry,
  remarks: OfacRemarks,
  source: string,
  asOf: string | undefined,
  log: ImportLog,
): Entity {
  const { uid, vessel, kind, title, place, addresses, aliases, programmes } = entry
  const flag = kind === 'vessel' ? vessel.flag : ''
  const sources = [source]
  const listing = (programme: string | undefined): Listing => {
    const reference = words.reference(uid)
    const { authority } = words
    const one: Listing =
      programme === undefined
        ? { authority, kind: 'designated', reference, sources }
        : { authority, kind: 'designated', programme, reference, sources }
    if (asOf !== undefined) one.asOf = asOf
    return one
  }
  const identifiers: Record<string, string> = {}
  label(identifiers, words.uid, uid)
  label(identifiers, fact.callSign, vessel.callSign)
  labelAll(identifiers, entry.identifiers)
  labelAll(identifiers, remarks.identifiers)
  const attributes: Record<string, string> = {}
  label(attributes, fact.listType, kind)
  labelAll(attributes, entry.attributes)
  labelAll(attributes, remarks.attributes)
  label(attributes, fact.vesselType, vessel.type)
  label(attributes, fact.tonnage, vessel.tonnage)
  label(attributes, fact.grossTonnage, vessel.grossTonnage)
  label(attributes, fact.vesselOwner, vessel.owner)
  label(attributes, fact.formerNames, entry.formerNames.join('; '))
  label(attributes, fact.remarks, entry.remarks)
  const entity: Entity = {
    id: entry.id,
    name: entry.name,
    type: TYPE_OF[kind],
    status: [words.status(uid)],
    listings: programmes.length > 0 ? programmes.map(listing) : [listing(undefined)],
    identifiers,
    attributes,
    sources,
  }
  if (addresses.length > 0 || flag !== '') {
    Object.assign(entity, whereabouts(addresses, flag, place, log))
  }
  if (aliases.length > 0) entity.aliases = aliases
  if (title !== '') entity.role = title
  return entity
}
