import type { EntityType } from '../network/entityType.ts'
import type { Entity } from '../network/schema/entity.ts'
import { coordinatesOf, coordinatesText } from './coordinates.ts'
import { identifierDraftsOf, identifiersOf, type IdentifierDraft } from './identifierDraft.ts'
import { listingDraftOf, listingsOf, type ListingDraft } from './listingDraft.ts'
import { rewritten } from './rewritten.ts'
import type { CitedDraft } from './sourceDraft.ts'
import { withFields } from './withFields.ts'

/** An entity as it is being written: texts as typed. */
export interface EntityDraft extends CitedDraft {
  readonly name: string
  /** empty until one is chosen */
  readonly type: EntityType | ''
  /** ISO 3166-1 alpha-2, or empty where unknown */
  readonly country: string
  /** one a line */
  readonly aliases: string
  readonly nativeName: string
  /** the native name in Latin letters */
  readonly latinName: string
  readonly role: string
  readonly place: string
  /** latitude and longitude of the place, or empty */
  readonly coordinates: string
  /** exact words of the record, one a line */
  readonly status: string
  readonly listings: readonly ListingDraft[]
  readonly identifiers: readonly IdentifierDraft[]
}

export const EMPTY_ENTITY: EntityDraft = {
  name: '',
  type: '',
  country: '',
  aliases: '',
  nativeName: '',
  latinName: '',
  role: '',
  place: '',
  coordinates: '',
  status: '',
  listings: [],
  identifiers: [],
  sources: [],
  newSource: null,
}

const lines = (text: string) => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]

/** What a person changes of an entity, as it stands. */
export function entityDraftOf(entity: Entity): EntityDraft {
  return {
    name: entity.name,
    type: entity.type,
    country: entity.country ?? '',
    aliases: (entity.aliases ?? []).join('\n'),
    nativeName: entity.nativeName ?? '',
    latinName: entity.latinName ?? '',
    role: entity.role ?? '',
    place: entity.location?.place ?? '',
    coordinates: coordinatesText(entity.location),
    status: (entity.status ?? []).join('\n'),
    listings: (entity.listings ?? []).map(listingDraftOf),
    identifiers: identifierDraftsOf(entity.identifiers),
    sources: entity.sources,
    newSource: null,
  }
}

function locationOf(
  { place, coordinates }: EntityDraft,
  isNew: (field: 'place' | 'coordinates') => boolean,
  before: Entity['location'] = {},
): Entity['location'] {
  const { lat, lon } = coordinatesOf(coordinates) ?? {}
  const location = withFields<NonNullable<Entity['location']>>(before, {
    ...(isNew('place') && { place: place.trim() }),
    ...(isNew('coordinates') && { lat, lon }),
  })
  return Object.keys(location).length === 0 ? undefined : location
}

/**
 * The row that a draft makes of another one: what the draft does not know of, or leaves as it is shown, stays. `added` is the id of
 * the source that is new to the network, if there is one.
 */
export function entityOf(
  draft: EntityDraft,
  sources: string[],
  added: string | null,
  before: Entity,
  shown: Entity = before,
): Entity {
  const isNew = rewritten(draft, entityDraftOf(shown))
  const text = (field: 'country' | 'nativeName' | 'latinName' | 'role') =>
    isNew(field) ? { [field]: draft[field].trim() } : {}
  return withFields<Entity>(
    { ...before, sources: isNew('sources') || added !== null ? sources : before.sources },
    {
      ...(isNew('name') && { name: draft.name.trim() }),
      ...(draft.type !== '' && { type: draft.type }),
      ...text('country'),
      ...(isNew('aliases') && { aliases: lines(draft.aliases) }),
      ...text('nativeName'),
      ...text('latinName'),
      ...text('role'),
      ...((isNew('place') || isNew('coordinates')) && {
        location: locationOf(draft, isNew, before.location),
      }),
      ...(isNew('status') && { status: lines(draft.status) }),
      ...(isNew('listings') && { listings: listingsOf(draft.listings, before.listings, added) }),
      ...(isNew('identifiers') && {
        identifiers: identifiersOf(draft.identifiers, before.identifiers),
      }),
    },
  )
}
