import { setAttribute, type Attributes } from '../../graph/attributes.ts'
import type { FtmRecord } from './ftmRecord.ts'
import type { PropertyValues } from './propertyValues.ts'

/** Head fields that say nothing the rest does not. */
const MADE_BY_READERS = new Set(['caption', 'target'])

/**
 * What is left of a record when its fields are taken, as the open part of an entity, relation or source: head fields
 * (datasets, referents, first_seen …), properties, and the schema unless the fields imply it.
 */
export function restOf(
  { head, schema }: Pick<FtmRecord, 'head' | 'schema'>,
  values: PropertyValues,
  schemaImplied: boolean,
): { attributes?: Attributes } {
  const attributes = values.rest()
  for (const [name, texts] of head) {
    if (MADE_BY_READERS.has(name)) continue
    setAttribute(attributes, name, texts.length === 1 ? texts[0] : [...texts])
  }
  if (!schemaImplied) attributes['schema'] = schema
  return Object.keys(attributes).length > 0 ? { attributes } : {}
}
