import type { Entity } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { isJsonObject } from '../../domain/network/jsonObject.ts'
import {
  ATTRIBUTE_PREFIX,
  ENTITY_COLUMNS,
  FIELD_PREFIX,
  JSON_PREFIX,
  RELATION_COLUMNS,
  RESERVED_COLUMNS,
  type ColumnField,
} from './columnFields.ts'

/** A value as every graph format can hold it. */
export type ColumnValue = string | number | boolean

/** Columns in the order in which they are written. */
export type WrittenColumns = Map<string, ColumnValue>

const PREFIXED = new RegExp(
  `^(${[ATTRIBUTE_PREFIX, JSON_PREFIX, FIELD_PREFIX].join('|')})`.replaceAll('.', '\\.'),
)

const isPlain = (value: unknown): value is ColumnValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

function addAttributes(columns: WrittenColumns, attributes: Readonly<Record<string, unknown>>) {
  for (const [name, value] of Object.entries(attributes)) {
    const taken = RESERVED_COLUMNS.has(name) || PREFIXED.test(name)
    if (!isPlain(value)) columns.set(JSON_PREFIX + name, JSON.stringify(value))
    else columns.set(taken ? ATTRIBUTE_PREFIX + name : name, value)
  }
}

function addFields(
  columns: WrittenColumns,
  record: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, ColumnField>,
  elsewhere: ReadonlySet<string>,
) {
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined || elsewhere.has(name)) continue
    const field = known.get(name)
    const isText = field && (field.kind !== 'json' || typeof value === 'string')
    if (name === 'attributes' && isJsonObject(value) && Object.keys(value).length > 0) {
      addAttributes(columns, value)
    } else if (field && isText && isPlain(value) && field.fits(value)) columns.set(name, value)
    else if (field && !isText) columns.set(name, JSON.stringify(value))
    else columns.set(FIELD_PREFIX + name, JSON.stringify(value))
  }
}

/** A position that formats have a place for: two finite numbers and nothing else. */
export function positionOf(entity: Entity): { x: number; y: number } | null {
  const { position } = entity
  if (!isJsonObject(position) || Object.keys(position).length !== 2) return null
  const { x, y } = position
  return Number.isFinite(x) && Number.isFinite(y) ? { x: x as number, y: y as number } : null
}

/** A place on the map that is nothing but latitude, longitude and words has columns that every program understands. */
function addLocation(columns: WrittenColumns, location: Entity['location']): boolean {
  if (!location) return true
  const { lat, lon, place, ...more } = location
  const said = [lat, lon, place].filter((value) => value !== undefined)
  if (Object.keys(more).length > 0 || said.length === 0) return false
  if (lat !== undefined) columns.set('latitude', lat)
  if (lon !== undefined) columns.set('longitude', lon)
  if (place !== undefined) columns.set('place', place)
  return true
}

function addColour(columns: WrittenColumns, colour: unknown, elsewhere: Set<string>) {
  if (typeof colour !== 'string' || colour === '') return
  elsewhere.add('colour')
  columns.set('colour', colour)
}

/** Everything an entity says but its id, its name and its position, as columns. */
export function entityColumns(entity: Entity): WrittenColumns {
  const columns: WrittenColumns = new Map()
  const elsewhere = new Set(['id', 'name'])
  if (positionOf(entity)) elsewhere.add('position')
  addColour(columns, entity['colour'], elsewhere)
  if (addLocation(columns, entity.location)) elsewhere.add('location')
  addFields(columns, entity, ENTITY_COLUMNS, elsewhere)
  return columns
}

/** Whether a relation came from an edge without direction and is written as one. */
export const isUndirected = (relation: Relation): boolean => relation['undirected'] === true

/** Everything a relation says but its id, its ends and whether it is directed, as columns. */
export function relationColumns(relation: Relation): WrittenColumns {
  const columns: WrittenColumns = new Map()
  const elsewhere = new Set(['id', 'source', 'target'])
  if (isUndirected(relation)) elsewhere.add('undirected')
  addColour(columns, relation['colour'], elsewhere)
  addFields(columns, relation, RELATION_COLUMNS, elsewhere)
  return columns
}
