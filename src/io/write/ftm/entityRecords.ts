import type { Entity, Listing } from '../../../domain/network/schema/entity.ts'
import { attributesOf } from '../../graph/attributes.ts'
import {
  IDENTIFIER_PROPERTIES,
  isThingSchema,
  propertiesOf,
} from '../../readers/ftm/ftmProperties.ts'
import { SPECIAL_COUNTRIES, countryOf } from '../../readers/ftm/ftmCountry.ts'
import { SCHEMA_OF_ENTITY } from '../../readers/ftm/ftmSchemata.ts'
import { LABELS, withLabel } from '../../readers/ftm/ftmText.ts'
import { TYPE_OF_TOPIC, typeOfSchema } from '../../readers/ftm/ftmType.ts'
import { identifierOf, type KeptIdentification } from '../../readers/ftm/identification.ts'
import { isOtherScript } from '../../readers/ftm/isOtherScript.ts'
import { sanctionIdOf } from '../../readers/ftm/sanctionToListing.ts'
import { addressIdOf } from '../../readers/ftm/thingLocation.ts'
import type { RecordIds } from './recordIds.ts'
import { RecordBuilder, type WrittenRecord } from './recordBuilder.ts'

/** Codes as the model has them, those of former states included. */
const MODEL_CODE = /^[a-z]{2}([a-z]{2}|-[a-z0-9]+)?$/

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

function schemaOf(entity: Entity): string {
  const { schema } = attributesOf(entity)
  return typeof schema === 'string' && isThingSchema(schema)
    ? schema
    : SCHEMA_OF_ENTITY[entity.type]
}

/** Says the type by a topic where the model has one, else by its name as a keyword. */
function addType(record: RecordBuilder, { type }: Entity, topics: readonly unknown[]) {
  const texts = topics.filter((topic) => typeof topic === 'string')
  if (
    typeOfSchema(record.schema, texts).type === type &&
    !texts.some((one) => TYPE_OF_TOPIC.has(one))
  )
    return
  const [topic] = [...TYPE_OF_TOPIC].find(([, meant]) => meant === type) ?? []
  const serves = topic !== undefined && typeOfSchema(record.schema, [topic, ...texts])
  if (serves && serves.type === type && !texts.some((one) => TYPE_OF_TOPIC.has(one))) {
    record.add('topics', topic)
  } else record.add('keywords', type)
}

function addCountry(record: RecordBuilder, entity: Entity) {
  const attributes = attributesOf(entity)
  const special = SPECIAL_COUNTRIES.map((name) => textOf(listOf(attributes[name])[0]))
    .map((code) => countryOf(code ?? ''))
    .find((code) => code !== null)
  if (entity.country !== undefined && special !== entity.country) {
    record.add('country', entity.country.toLowerCase())
  }
  const text = textOf(entity['countryText'])
  if (text !== undefined && MODEL_CODE.test(text)) record.add('country', text)
}

function addressRecord({ id, location }: Entity, ids: RecordIds): WrittenRecord | null {
  if (!location) return null
  const { lat, lon, place } = location
  const attributes = attributesOf(location)
  if (lat === undefined && lon === undefined && Object.keys(attributes).length === 0) return null
  const own = textOf(attributes['id'])
  const address = new RecordBuilder(own ?? ids.make(addressIdOf(id)), 'Address')
  address.add('full', place)
  if (lat !== undefined) address.add('latitude', String(lat))
  if (lon !== undefined) address.add('longitude', String(lon))
  return address.addAttributes(attributes).build()
}

function sanctionRecord(entity: Entity, listing: Listing, place: number, ids: RecordIds) {
  const attributes = attributesOf(listing)
  const id = textOf(attributes['id']) ?? ids.make(sanctionIdOf(entity.id, place))
  const { kind, authority, programme, reference, date, end, asOf, sources } = listing
  return new RecordBuilder(id, 'Sanction')
    .add('entity', entity.id)
    .add('authority', authority)
    .add('program', programme)
    .add('authorityId', reference)
    .add('listingDate', date)
    .add('endDate', end)
    .add('retrievedAt', asOf)
    .add('provisions', kind === 'designated' ? undefined : kind)
    .add('sourceUrl', ...ids.urlsOf(sources))
    .addAttributes(attributes)
    .build()
}

const isKept = (value: unknown): value is KeptIdentification =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'schema' in value &&
  typeof value.schema === 'string'

function addIdentifiers(
  record: RecordBuilder,
  entity: Entity,
  kept: readonly KeptIdentification[],
) {
  const fromDocuments = new Set(kept.map((one) => identifierOf(one)?.name))
  const allowed = propertiesOf(record.schema)
  for (const [name, value] of Object.entries(entity.identifiers ?? {})) {
    const isProperty = IDENTIFIER_PROPERTIES.has(name) && allowed.has(name)
    if (isProperty && !fromDocuments.has(name)) record.add(name, value)
  }
}

function thingRecord(entity: Entity, kept: readonly KeptIdentification[], ids: RecordIds) {
  const attributes = attributesOf(entity)
  const { id, name, nativeName, aliases = [], location, role, status = [], sources } = entity
  const former = new Set([
    ...listOf(attributes['previousName']),
    ...listOf(attributes['weakAlias']),
  ])
  const record = new RecordBuilder(id, schemaOf(entity)).add('name', name)
  if (nativeName !== undefined && isOtherScript(nativeName)) record.add('name', nativeName)
  record.add('alias', ...aliases.filter((alias) => !former.has(alias)))
  addType(record, entity, listOf(attributes['topics']))
  addCountry(record, entity)
  addIdentifiers(record, entity, kept)
  const address = addressRecord(entity, ids)
  record.add(address ? 'addressEntity' : 'address', address ? address.id : location?.place)
  record.add(record.schema === 'Person' ? 'position' : 'summary', role)
  record.add('notes', ...status.map((text) => withLabel(LABELS.status, text)))
  record.add('proof', ...ids.documentsOf(sources))
  return [record.addAttributes(attributes).build(), ...(address ? [address] : [])]
}

/** An entity as the records that FollowTheMoney needs for it: the thing, its address, its sanctions and its identity documents. */
export function entityRecords(entity: Entity, ids: RecordIds): WrittenRecord[] {
  const kept = listOf(entity['identifications']).filter(isKept)
  return [
    ...thingRecord(entity, kept, ids),
    ...(entity.listings ?? []).map((listing, place) => sanctionRecord(entity, listing, place, ids)),
    ...kept.map(({ id, schema, ...values }) =>
      new RecordBuilder(id, schema).add('holder', entity.id).addAttributes(values).build(),
    ),
  ]
}
