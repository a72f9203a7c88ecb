import { z } from 'zod/mini'
import { ENTITY_TYPES } from '../entityType.ts'
import { LIMITS } from '../limits.ts'
import { countryCode, id, ids, name, partialDate, text } from './primitives.ts'

export const LISTING_KINDS = ['designated', 'identified', 'forfeited', 'measure'] as const

/** One entry of one authority. A missing `date` reads "listed by asOf", never guessed; `end` is a removal. */
export const listingSchema = z.looseObject({
  authority: name,
  programme: z.optional(text),
  reference: z.optional(text),
  date: z.optional(partialDate),
  end: z.optional(partialDate),
  kind: z.enum(LISTING_KINDS),
  asOf: z.optional(partialDate),
  sources: ids,
})

export const locationSchema = z.looseObject({
  lat: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  lon: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
  place: z.optional(text),
})

export const ROUTE_ROLES = ['entry', 'end_user', 'none'] as const

export const entitySchema = z.looseObject({
  id,
  name,
  aliases: z.optional(z.array(name).check(z.maxLength(LIMITS.listLength))),
  nativeName: z.optional(name),
  /** The native name in Latin letters, made when the data are built, so that search needs no dictionary. */
  latinName: z.optional(name),
  type: z.enum(ENTITY_TYPES),
  country: z.optional(countryCode),
  location: z.optional(locationSchema),
  role: z.optional(text),
  status: z.optional(z.array(text).check(z.maxLength(LIMITS.listLength))),
  listings: z.optional(z.array(listingSchema).check(z.maxLength(LIMITS.listLength))),
  reportedChokepoint: z.optional(z.looseObject({ note: name, sources: ids.check(z.minLength(1)) })),
  placeholder: z.optional(z.boolean()),
  unnamed: z.optional(z.boolean()),
  routeRole: z.optional(z.enum(ROUTE_ROLES)),
  identifiers: z.optional(z.record(name, text)),
  sources: ids,
})

export type Entity = z.infer<typeof entitySchema>
export type Listing = z.infer<typeof listingSchema>
export type EntityId = Entity['id']
