import { entitySchema, type Entity } from '../network/schema/entity.ts'
import { relationSchema, type Relation } from '../network/schema/relation.ts'
import { detailsWords } from '../../words/details.ts'

/** Something a file says beyond the fields that have a meaning here. */
export interface FurtherField {
  readonly name: string
  readonly value: string
}

const { furtherNames } = detailsWords

const KNOWN = new Set([
  ...Object.keys(entitySchema.shape),
  ...Object.keys(relationSchema.shape),
  // Of the picture, or told elsewhere.
  'position',
  'colour',
  'edited',
  'attributes',
])

const isPlain = (value: unknown): value is string | number | boolean | null | undefined =>
  typeof value !== 'object' || value === null

/** A plain value, or an object of plain values as `name: value, name: value`; null of anything deeper. */
function shallowText(value: unknown): string | null {
  if (isPlain(value)) return String(value ?? '')
  const entries = Object.entries(value)
  if (Array.isArray(value) || !entries.every(([, one]) => isPlain(one))) return null
  return entries.map(([name, one]) => `${name}: ${String(one)}`).join(', ')
}

function textOf(value: unknown): string {
  const texts = (Array.isArray(value) ? value : [value]).map(shallowText)
  return texts.every((text) => text !== null) ? texts.join('; ') : JSON.stringify(value)
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isPlain(value) || Array.isArray(value) ? [] : Object.entries(value)

/**
 * What a file says of an entity or relation beyond the fields that have a meaning here, as texts under its own names: columns
 * and attributes of other programs, a country that was not understood, values another was chosen over.
 */
export function furtherFields(row: Entity | Relation): readonly FurtherField[] {
  const own = Object.entries(row).filter(([name]) => !KNOWN.has(name))
  const values = new Map<string, string>()
  for (const [field, said] of [...own, ...entriesOf(row['attributes'])]) {
    const value = textOf(said)
    if (value === '') continue
    const name = (Object.hasOwn(furtherNames, field) && furtherNames[field]) || field
    const before = values.get(name)
    values.set(name, before === undefined ? value : `${before}; ${value}`)
  }
  return [...values].map(([name, value]) => ({ name, value }))
}
