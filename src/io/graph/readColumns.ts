import type { RecordPlace } from '../../domain/import/importReport.ts'
import { resolveCountry } from '../../domain/country/resolveCountry.ts'
import { importGraphWords as words } from '../../words/importGraphs.ts'
import { setAttribute, type Attributes } from './attributes.ts'
import { ATTRIBUTE_PREFIX, FIELD_PREFIX, JSON_PREFIX, type ColumnField } from './columnFields.ts'
import { DATE_FIELDS, decodeField, jsonValue } from './decodeField.ts'
import type { Columns } from './foreignGraph.ts'
import { foreignValue } from './foreignValue.ts'
import type { ImportLog } from '../reader/importLog.ts'

/** Fields that stand elsewhere in every format and can be no column. */
const STRUCTURAL = new Set(['id', 'name', 'source', 'target', 'kind', 'version'])

/** What columns come to: fields of an entity or relation, and attributes. */
export interface ReadColumns {
  readonly fields: Record<string, unknown>
  /** columns that are no field by themselves; what nobody takes joins the attributes */
  readonly loose: Attributes
  /** what a column says to be an attribute by its name */
  readonly attributes: Attributes
}

interface Context {
  readonly known: ReadonlyMap<string, ColumnField>
  /** written by this app */
  readonly exact: boolean
  readonly place: RecordPlace
  readonly log: ImportLog
}

/** The field a column is for: by its very name, or, where another program wrote it, whatever the case of its letters. */
function fieldName(column: string, { known, exact }: Context): string | null {
  if (known.has(column)) return column
  if (exact) return null
  const lower = column.toLowerCase()
  for (const name of known.keys()) if (name.toLowerCase() === lower) return name
  return null
}

function keep(attributes: Attributes, name: string, raw: unknown, { place, log }: Context) {
  const value = foreignValue(name, raw, place, log)
  if (value === undefined) return
  if (!setAttribute(attributes, name, value)) log.noted(place, words.forbiddenName(name))
}

function country(read: ReadColumns, raw: unknown, context: Context) {
  if (typeof raw !== 'string') return keep(read.loose, 'country', raw, context)
  const text = raw.trim()
  if (text === '') return
  const code = context.exact && /^[A-Z]{2}$/.test(text) ? text : resolveCountry(text)
  if (code !== null) read.fields['country'] = code
  else {
    const kept = foreignValue('country', text, context.place, context.log)
    read.fields['countryText'] = kept
    context.log.noted(context.place, words.country(text.slice(0, 80)))
  }
}

/** A column whose name begins with one of our prefixes; false when it means nothing by them. */
function prefixed(read: ReadColumns, column: string, raw: unknown, context: Context): boolean {
  if (column.startsWith(ATTRIBUTE_PREFIX)) {
    keep(read.attributes, column.slice(ATTRIBUTE_PREFIX.length), raw, context)
    return true
  }
  const isField = column.startsWith(FIELD_PREFIX)
  if (!isField && !column.startsWith(JSON_PREFIX)) return false
  const name = column.slice(isField ? FIELD_PREFIX.length : JSON_PREFIX.length)
  const value = jsonValue(raw)
  if (value === undefined) return false
  if (!isField) keep(read.attributes, name, value, context)
  else if (STRUCTURAL.has(name) || context.known.has(name) || name === '__proto__') return false
  else {
    const kept = foreignValue(name, value, context.place, context.log)
    if (kept !== undefined) read.fields[name] = kept
  }
  return true
}

/** Sets a field; of a date, what its day leaves away stays beside it. */
function take(read: ReadColumns, name: string, value: unknown, raw: unknown, context: Context) {
  read.fields[name] = value
  const isCut = DATE_FIELDS.has(name) && typeof raw === 'string' && raw.trim() !== value
  if (!isCut) return
  keep(read.loose, name, raw, context)
  context.log.noted(context.place, words.timeCut(name, raw.trim().slice(0, 60), String(value)))
}

/** Understands columns as fields where they are, and keeps all others as attributes by their names. */
export function readColumns(columns: Columns, context: Context): ReadColumns {
  const read: ReadColumns = { fields: {}, loose: {}, attributes: {} }
  for (const [column, raw] of columns) {
    if (raw === undefined || prefixed(read, column, raw, context)) continue
    const name = fieldName(column, context)
    const field = name === null || name in read.fields ? undefined : context.known.get(name)
    if (name === 'country') country(read, raw, context)
    else {
      const value =
        field && name !== null ? decodeField(name, field, raw, context.exact) : undefined
      if (value !== undefined && name !== null) take(read, name, value, raw, context)
      else keep(read.loose, column, raw, context)
    }
  }
  return read
}

/** The attributes of a record: what its columns say, and what was left of them. None at all where there are none. */
export function openPart({ loose, attributes }: ReadColumns): { attributes?: Attributes } {
  const all = { ...loose, ...attributes }
  return Object.keys(all).length > 0 ? { attributes: all } : {}
}
