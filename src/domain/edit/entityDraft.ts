import type { EntityType } from '../network/entityType.ts'
import type { Entity } from '../network/schema/entity.ts'
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
  readonly role: string
  readonly place: string
  /** exact words of the record, one a line */
  readonly status: string
}

export const EMPTY_ENTITY: EntityDraft = {
  name: '',
  type: '',
  country: '',
  aliases: '',
  nativeName: '',
  role: '',
  place: '',
  status: '',
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
    role: entity.role ?? '',
    place: entity.location?.place ?? '',
    status: (entity.status ?? []).join('\n'),
    sources: entity.sources,
    newSource: null,
  }
}

/** Coordinates are those of the place they were given with. */
function locationOf(place: string, before: Entity['location']): Entity['location'] {
  if (place === (before?.place ?? '')) return before
  return place === '' ? undefined : { place }
}

/** The row that a draft makes of another one: what the draft does not know of stays. */
export function entityOf(draft: EntityDraft, sources: string[], before: Entity): Entity {
  const nativeName = draft.nativeName.trim()
  return withFields<Entity>(
    { ...before, sources },
    {
      name: draft.name.trim(),
      type: draft.type === '' ? before.type : draft.type,
      country: draft.country,
      aliases: lines(draft.aliases),
      nativeName,
      latinName: nativeName === (before.nativeName ?? '') ? before.latinName : undefined,
      role: draft.role.trim(),
      location: locationOf(draft.place.trim(), before.location),
      status: lines(draft.status),
    },
  )
}
