import { quickCheck } from '../../domain/network/check/quickCheck.ts'
import { entitySchema } from '../../domain/network/schema/entity.ts'
import { relationSchema } from '../../domain/network/schema/relation.ts'
import { LIMITS } from '../../domain/network/limits.ts'

/** How a field stands in a column: as itself, or as JSON text where it is a list or an object. */
type ColumnKind = 'text' | 'number' | 'boolean' | 'json'

/** A field of an entity or relation that has a column of its own. */
export interface ColumnField {
  readonly kind: ColumnKind
  /** whether the schema of the network file takes a value for it */
  readonly fits: (value: unknown) => boolean
}

type Shape = Readonly<Record<string, Parameters<typeof quickCheck>[0]>>

function fieldsOf(shape: Shape, kinds: Readonly<Record<string, ColumnKind>>) {
  return new Map<string, ColumnField>(
    Object.entries(kinds).map(([name, kind]) => {
      const schema = shape[name]
      const check = schema ? quickCheck(schema) : null
      const fits = (value: unknown) =>
        value !== undefined && (check ? check(value, 4) : isShortText(value))
      return [name, { kind, fits }]
    }),
  )
}

const isShortText = (value: unknown) =>
  typeof value === 'string' && value.length <= LIMITS.textLength

/** Fields of an entity that have a column; id, name, position and colour stand where each format has a place for them. */
export const ENTITY_COLUMNS = fieldsOf(entitySchema.shape, {
  type: 'text',
  country: 'text',
  nativeName: 'text',
  latinName: 'text',
  role: 'text',
  routeRole: 'text',
  countryText: 'text',
  placeholder: 'boolean',
  unnamed: 'boolean',
  aliases: 'json',
  status: 'json',
  listings: 'json',
  location: 'json',
  reportedChokepoint: 'json',
  identifiers: 'json',
  sources: 'json',
})

/** Fields of a relation that have a column; id and ends stand where each format has a place for them. */
export const RELATION_COLUMNS = fieldsOf(relationSchema.shape, {
  type: 'text',
  flow: 'text',
  flowReason: 'text',
  wording: 'text',
  item: 'text',
  start: 'text',
  end: 'text',
  amountUsd: 'number',
  amountNote: 'text',
  legality: 'text',
  confidence: 'text',
  evidence: 'text',
  stakePercent: 'json',
  sources: 'json',
  cases: 'json',
})

const ELSEWHERE =
  'id name label source target relationId interaction directed undirected latitude longitude place x y z r g b colour color'

/** Names of columns that stand for something else than an attribute of that name. */
export const RESERVED_COLUMNS: ReadonlySet<string> = new Set([
  ...ENTITY_COLUMNS.keys(),
  ...RELATION_COLUMNS.keys(),
  ...ELSEWHERE.split(' '),
])

/** Before the name of an attribute that is also the name of a field. */
export const ATTRIBUTE_PREFIX = 'attributes.'
/** Before the name of an attribute that is written as JSON. */
export const JSON_PREFIX = 'json.'
/** Before the name of a field that the schema does not know, written as JSON. */
export const FIELD_PREFIX = 'field.'
