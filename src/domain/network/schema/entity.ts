import { z } from 'zod'
import { ENTITY_TYPES } from '../entityType.ts'
import { LIMITS } from '../limits.ts'
import { countryCode, id, ids, name, partialDate, text } from './primitives.ts'

export const LISTING_KINDS = ['designated', 'identified', 'forfeited', 'measure'] as const

/** One entry of one authority. A missing `date` reads "listed by asOf", never guessed; `end` is a removal. */
export const listingSchema = z.looseObject({
  authority: name,
  programme: text.optional(),
  reference: text.optional(),
  date: partialDate.optional(),
  end: partialDate.optional(),
  kind: z.enum(LISTING_KINDS),
  asOf: partialDate.optional(),
  sources: ids,
})

export const locationSchema = z.looseObject({
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  place: text.optional(),
})

export const ROUTE_ROLES = ['entry', 'end_user', 'none'] as const

export const entitySchema = z.looseObject({
  id,
  name,
  aliases: z.array(name).max(LIMITS.listLength).optional(),
  nativeName: name.optional(),
  /** The native name in Latin letters, made when the data are built, so that search needs no dictionary. */
  latinName: name.optional(),
  type: z.enum(ENTITY_TYPES),
  country: countryCode.optional(),
  location: locationSchema.optional(),
  role: text.optional(),
  status: z.array(text).max(LIMITS.listLength).optional(),
  listings: z.array(listingSchema).max(LIMITS.listLength).optional(),
  reportedChokepoint: z.looseObject({ note: name, sources: ids.min(1) }).optional(),
  placeholder: z.boolean().optional(),
  unnamed: z.boolean().optional(),
  routeRole: z.enum(ROUTE_ROLES).optional(),
  identifiers: z.record(name, text).optional(),
  sources: ids,
})

export type Entity = z.infer<typeof entitySchema>
export type Listing = z.infer<typeof listingSchema>
export type EntityId = Entity['id']
