import { z } from 'zod'
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
  description: text.optional(),
  licence: text.optional(),
  asOf: partialDate.optional(),
  /** The programme's own countries; entry points lie outside them. */
  homeCountries: z.array(countryCode).max(LIMITS.listLength).optional(),
  /** Names of places that no standard knows, for fictional networks: code -> name. */
  countryNames: z.record(countryCode, name).optional(),
  /** Under which ownership rules the listings of an authority count, where its name alone does not tell. */
  ownershipRules: z
    .record(name, z.array(z.enum(OWNERSHIP_RULE_IDS)).max(LIMITS.listLength))
    .optional(),
  fictional: z.boolean().optional(),
  disclaimer: text.optional(),
  /** The fragment of an address that holds the view to open with. */
  defaultView: text.optional(),
})

/**
 * The network file, version 1: the one source of truth for its shape. The published JSON Schema is generated
 * from it. Unknown fields pass through, so that what others add survives a round trip.
 */
export const networkFileSchema = z.looseObject({
  kind: z.literal(NETWORK_KIND),
  version: z.literal(NETWORK_VERSION),
  meta: metaSchema,
  sources: z.array(sourceSchema).max(LIMITS.sources),
  cases: z.array(caseSchema).max(LIMITS.cases).optional(),
  entities: z.array(entitySchema).max(LIMITS.entities),
  relations: z.array(relationSchema).max(LIMITS.relations),
  stories: z.array(storySchema).max(LIMITS.listLength).optional(),
  lessons: z.array(lessonSchema).max(LIMITS.listLength).optional(),
})

export type NetworkFile = z.infer<typeof networkFileSchema>
