import type { EntityType } from '../../../domain/network/entityType.ts'
import type { Entity, Listing } from '../../../domain/network/schema/entity.ts'
import { listWords } from '../../../words/lists.ts'
import { labelled } from '../lists/labelled.ts'
import type { RecordTally } from '../lists/recordTally.ts'
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
  tally: RecordTally,
): Entity {
  const { uid, vessel, kind, title, place } = entry
  const flag = kind === 'vessel' ? vessel.flag : ''
  const former = entry.aliases.filter((alias) => alias.kind === 'fka')
  const sources = [source]
  const listing = (programme: string | undefined): Listing => ({
    authority: words.authority,
    ...(programme !== undefined && { programme }),
    reference: words.reference(uid),
    kind: 'designated',
    ...(asOf !== undefined && { asOf }),
    sources,
  })
  const entity: Entity = {
    id: entry.id,
    name: entry.name,
    type: TYPE_OF[kind],
    ...whereabouts(entry.addresses, flag, place, tally),
    status: [words.status(uid)],
    listings: entry.programmes.length > 0 ? entry.programmes.map(listing) : [listing(undefined)],
    identifiers: labelled([
      [words.uid, uid],
      [fact.callSign, vessel.callSign],
      ...entry.identifiers,
      ...remarks.identifiers,
    ]),
    attributes: labelled([
      [fact.listType, kind],
      ...entry.attributes,
      ...remarks.attributes,
      [fact.vesselType, vessel.type],
      [fact.tonnage, vessel.tonnage],
      [fact.grossTonnage, vessel.grossTonnage],
      [fact.vesselOwner, vessel.owner],
      [fact.formerNames, former.map(({ name }) => name).join('; ')],
      [fact.remarks, entry.remarks],
    ]),
    sources,
  }
  if (entry.aliases.length > 0) entity.aliases = entry.aliases.map(({ name }) => name)
  if (title !== '') entity.role = title
  return entity
}
