import { z } from 'zod/mini'
import { OWNERSHIP_RULE_IDS } from '../../ownership/ownershipRule.ts'
import { LIMITS } from '../limits.ts'
import { caseSchema } from './case.ts'
import { entitySchema } from './entity.ts'
import { countryCode, name, partialDate, text } from './primitives.ts'
import { lessonSchema } from './lesson.ts'
import { relationSchema } from './relation.ts'
import { sourceSchema } from './source.ts'
import { storySchema } from './story.ts'

export const NETWORK_KIND = 'chokepoint-atlas/network'
export const NETWORK_VERSION = 1

export const metaSchema = z.looseObject({
  title: name,
  description: z.optional(text),
  licence: z.optional(text),
  asOf: z.optional(partialDate),
  /** The programme's own countries; entry points lie outside them. */
  homeCountries: z.optional(z.array(countryCode).check(z.maxLength(LIMITS.listLength))),
  /** Names of places that no standard knows, for fictional networks: code -> name. */
  countryNames: z.optional(z.record(countryCode, name)),
  /** Under which ownership rules the listings of an authority count, where its name alone does not tell. */
  ownershipRules: z.optional(
    z.record(name, z.array(z.enum(OWNERSHIP_RULE_IDS)).check(z.maxLength(LIMITS.listLength))),
  ),
  fictional: z.optional(z.boolean()),
  disclaimer: z.optional(text),
  /** The fragment of an address that holds the view to open with. */
  defaultView: z.optional(text),
})

/**
 * The network file, version 1: the one source of truth for its shape. The published JSON Schema is generated
 * from it. Unknown fields pass through, so that what others add survives a round trip.
 */
export const networkFileSchema = z.looseObject({
  kind: z.literal(NETWORK_KIND),
  version: z.literal(NETWORK_VERSION),
  meta: metaSchema,
  sources: z.array(sourceSchema).check(z.maxLength(LIMITS.sources)),
  cases: z.optional(z.array(caseSchema).check(z.maxLength(LIMITS.cases))),
  entities: z.array(entitySchema).check(z.maxLength(LIMITS.entities)),
  relations: z.array(relationSchema).check(z.maxLength(LIMITS.relations)),
  stories: z.optional(z.array(storySchema).check(z.maxLength(LIMITS.listLength))),
  lessons: z.optional(z.array(lessonSchema).check(z.maxLength(LIMITS.listLength))),
})

export type NetworkFile = z.infer<typeof networkFileSchema>
