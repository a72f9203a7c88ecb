import type { FtmRecord } from './ftmRecord.ts'
import { PropertyValues } from './propertyValues.ts'
import { restOf } from './restOf.ts'

/** An identity document as an entity keeps it beside its identifiers, with all that its issuer says. */
export interface KeptIdentification {
  readonly id: string
  readonly schema: string
  readonly [property: string]: unknown
}

export function keptIdentification(record: FtmRecord): KeptIdentification {
  const values = new PropertyValues(record.properties)
  values.take('holder')
  const { attributes } = restOf(record, values, true)
  return { ...attributes, id: record.id, schema: record.schema }
}

/** How the number of an identity document reads among the identifiers of its holder; null when it has none. */
export function identifierOf(kept: KeptIdentification): { name: string; value: string } | null {
  const first = (name: string): string | undefined => {
    const value = kept[name]
    const one: unknown = Array.isArray(value) ? value[0] : value
    return typeof one === 'string' && one !== '' ? one : undefined
  }
  const value = first('number') ?? first('passportNumber')
  return value === undefined ? null : { name: first('type') ?? kept.schema, value }
}
