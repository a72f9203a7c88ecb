import type { Entity } from '../network/schema/entity.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { initialsOf } from './initialsOf.ts'
import { maskRows } from './maskRows.ts'
import type { IdFor } from './neutralIds.ts'
import { peopleMask, type PeopleMask } from './peopleMask.ts'

type Listing = NonNullable<Entity['listings']>[number]

/** A listing that ended tells who somebody is by its number. */
function maskListing({ authority, kind, programme, date, end, asOf, sources }: Listing): Listing {
  const kept = { programme, date, end, asOf }
  return { authority, kind, ...stated(kept), sources }
}

function stated<Fields extends object>(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>
}

/** What is left of a masked person. Fields nobody here knows go too: birth dates, numbers of passports, home addresses. */
export function maskEntity(person: Entity): Entity {
  const { id, type, country, role, status, listings, routeRole, sources } = person
  const kept = { country, role, status, listings: listings?.map(maskListing), routeRole }
  return { id, name: initialsOf(person.name), type, ...stated(kept), sources }
}

function masked(
  file: NetworkFile,
  { people, say, typed, tellsUrl }: PeopleMask,
  idFor: IdFor,
): NetworkFile {
  const entities = file.entities.map((entity) => (people.has(entity) ? maskEntity(entity) : entity))
  return maskRows({ ...file, entities }, { idFor, say, typed, tellsUrl }) as NetworkFile
}

/**
 * The network with every person left out by name who is not listed, charged or convicted: initials for the name, in all
 * texts too; aliases, native names, identifiers and unknown fields dropped. Ids stay, so that what is computed and shown now still
 * fits: for the screen, never for a file. The same file where there is nobody to mask.
 */
export function maskPeople(file: NetworkFile): NetworkFile {
  const mask = peopleMask(file)
  return mask ? masked(file, mask, (kind, id) => (mask.idFor(kind, id) === null ? null : id)) : file
}

/** A network as a file for others, masked as given. */
export function maskWith(file: NetworkFile, mask: PeopleMask): NetworkFile {
  return masked(file, mask, mask.idFor)
}

/** The network as a file for others: as `maskPeople`, with neutral ids for people and for whatever else tells their names by its id. */
export function maskForOthers(file: NetworkFile): NetworkFile {
  const mask = peopleMask(file)
  return mask ? maskWith(file, mask) : file
}
