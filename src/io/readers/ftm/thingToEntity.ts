import { LIMITS } from '../../../domain/network/limits.ts'
import type { Entity } from '../../../domain/network/schema/entity.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import { setAttribute } from '../../graph/attributes.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { countryOf, takeCountry } from './ftmCountry.ts'
import { IDENTIFIER_PROPERTIES } from './ftmProperties.ts'
import type { FtmRecord } from './ftmRecord.ts'
import { SCHEMA_OF_ENTITY } from './ftmSchemata.ts'
import { LABELS, withoutLabel } from './ftmText.ts'
import { isEntityType, typeOfSchema } from './ftmType.ts'
import { isOtherScript } from './isOtherScript.ts'
import { PropertyValues } from './propertyValues.ts'
import { restOf } from './restOf.ts'
import type { SourceRegister } from './sourceRegister.ts'
import type { AddressBook } from './thingLocation.ts'

export interface ThingContext {
  readonly log: ImportLog
  readonly sources: SourceRegister
  readonly addresses: AddressBook
}

function takeName(values: PropertyValues, { id, head, place }: FtmRecord, log: ImportLog): string {
  const parts = ['firstName', 'lastName'].flatMap((name) => values.all(name).slice(0, 1)).join(' ')
  const name =
    values.takeFirst('name') ?? head.get('caption')?.[0] ?? (parts === '' ? undefined : parts)
  const other =
    name ?? values.takeFirst('title') ?? values.takeFirst('full') ?? values.all('address')[0]
  if (other === undefined) log.noted(place, importFtmWords.noName)
  return other ?? id
}

/** Former and weak names are aliases too, for whoever searches, and stay what they are among the attributes. */
function takeAliases(values: PropertyValues, known: readonly string[]): string[] {
  const names = [
    ...values.take('name'),
    ...values.take('alias'),
    ...values.all('previousName'),
    ...values.all('weakAlias'),
  ]
  const aliases = new Set(names)
  for (const name of known) aliases.delete(name)
  return [...aliases].slice(0, LIMITS.listLength)
}

function takeType(values: PropertyValues, schema: string): Entity['type'] {
  const said = values.takeWhere('keywords', isEntityType)
  if (said !== undefined && isEntityType(said)) return said
  const { type, topic } = typeOfSchema(schema, values.all('topics'))
  if (topic !== undefined) values.takeWhere('topics', (one) => one === topic)
  return type
}

function takeStatus(values: PropertyValues): string[] {
  const status: string[] = []
  for (const line of values.all('notes')) {
    const text = withoutLabel(LABELS.status, line)
    if (text === null) continue
    values.takeWhere('notes', (one) => one === line)
    status.push(text)
  }
  return status
}

function takeIdentifiers(values: PropertyValues): Record<string, string> {
  const identifiers: Record<string, string> = {}
  for (const name of IDENTIFIER_PROPERTIES) {
    const value = values.takeFirst(name)
    if (value !== undefined) identifiers[name] = value
  }
  return identifiers
}

function whereabouts(values: PropertyValues, record: FtmRecord, { addresses, log }: ThingContext) {
  const { location, countries, texts } = addresses.takeLocation(values, record)
  const own = takeCountry(values)
  const codes = [...new Set(countries.map(countryOf))]
  const [only] = codes
  const found = own.country === undefined && codes.length === 1 && only ? { country: only } : own
  if (found.countryText !== undefined) {
    log.noted(record.place, importFtmWords.country(found.countryText))
  }
  return { fields: { ...found, ...(location && { location }) }, texts }
}

/** An entity made of an actor or thing, its listings and identity documents not yet with it. */
export function thingToEntity(record: FtmRecord, context: ThingContext): Entity {
  const values = new PropertyValues(record.properties)
  const name = takeName(values, record, context.log)
  const native = isOtherScript(name) ? undefined : values.takeWhere('name', isOtherScript)
  const aliases = takeAliases(values, native === undefined ? [name] : [name, native])
  const type = takeType(values, record.schema)
  const where = whereabouts(values, record, context)
  const role = values.takeFirst(record.schema === 'Person' ? 'position' : 'summary')
  const status = takeStatus(values)
  const identifiers = takeIdentifiers(values)
  const sources = context.sources.takeSources(values, record)
  const open = restOf(record, values, record.schema === SCHEMA_OF_ENTITY[type])
  if (where.texts.length > 0) {
    open.attributes ??= {}
    const [text] = where.texts
    setAttribute(open.attributes, 'address', where.texts.length === 1 ? text : [...where.texts])
  }
  return {
    id: record.id,
    name,
    type,
    sources,
    ...(aliases.length > 0 && { aliases }),
    ...(native !== undefined && { nativeName: native }),
    ...where.fields,
    ...(role !== undefined && { role }),
    ...(status.length > 0 && { status }),
    ...(Object.keys(identifiers).length > 0 && { identifiers }),
    ...open,
  }
}
