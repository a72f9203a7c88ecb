import { ENTITY_TYPES, type EntityType } from '../../../domain/network/entityType.ts'

const BY_SCHEMA: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ['Person', 'facilitator_person'],
  ['Vessel', 'vessel'],
  ['PublicBody', 'government_body'],
])

const ORGANISATIONS = new Set(['LegalEntity', 'Organization', 'Company'])

/** Topics that say of an organisation what it is. */
export const TYPE_OF_TOPIC: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ['fin.bank', 'bank'],
  ['corp.shell', 'shell_company'],
])

export const isEntityType = (text: string): text is EntityType =>
  (ENTITY_TYPES as readonly string[]).includes(text)

/**
 * What a schema and its topics establish of the type of an entity. Whether a company trades, makes or covers is
 * nothing the model can say, so it stays `other`.
 */
export function typeOfSchema(
  schema: string,
  topics: readonly string[],
): { type: EntityType; topic?: string } {
  if (ORGANISATIONS.has(schema)) {
    for (const [topic, type] of TYPE_OF_TOPIC) if (topics.includes(topic)) return { type, topic }
  }
  return { type: BY_SCHEMA.get(schema) ?? 'other' }
}
