import { isJsonObject, type JsonObject } from '../jsonObject.ts'
import type { Migration } from './migration.ts'

/** Gives fields their new names; fields that are not in the table stay as they are. */
function renamed(object: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([field, value]) => [names.get(field) ?? field, value]),
  )
}

function each(list: unknown, change: (item: JsonObject) => JsonObject): unknown {
  if (!Array.isArray(list)) return list
  return list.map((item: unknown) => (isJsonObject(item) ? change(item) : item))
}

/** `OFAC:2016-09-26;UN` was one text: authorities with their dates, where known. */
function listings(sanctions: string, sources: unknown, asOf: unknown): JsonObject[] {
  const entries = sanctions.split(';').map((entry) => entry.trim())
  return entries.filter(Boolean).map((entry) => {
    const [authority = '', date] = entry.split(':')
    return {
      authority,
      ...(date !== undefined && { date }),
      kind: 'designated',
      ...(asOf !== undefined && { asOf }),
      sources: sources ?? [],
    }
  })
}

const ENTITY_NAMES = new Map([['label', 'name']])
const RELATION_NAMES = new Map([
  ['from', 'source'],
  ['to', 'target'],
  ['date', 'start'],
])
const META_NAMES = new Map([['home', 'homeCountries']])
const META_FIELDS = new Set(['title', 'description', 'licence', 'asOf', 'home'])
const isMeta = ([field]: [string, unknown]) => META_FIELDS.has(field)

/**
 * From the shape before the first release: `nodes` and `links`, the description of the network beside them
 * instead of in `meta`, listings as one text `sanctions`, no legality where nothing was known.
 */
export const fromVersion0: Migration = (file) => {
  const { nodes, links, version: _, ...rest } = file
  const fields = Object.entries(rest)
  return {
    ...Object.fromEntries(fields.filter((field) => !isMeta(field))),
    version: 1,
    meta: renamed(Object.fromEntries(fields.filter(isMeta)), META_NAMES),
    entities: each(nodes, (node) => {
      const { sanctions, ...entity } = renamed(node, ENTITY_NAMES)
      if (sanctions === undefined) return entity
      if (typeof sanctions !== 'string') return { ...entity, sanctions }
      return { ...entity, listings: listings(sanctions, entity['sources'], file['asOf']) }
    }),
    relations: each(links, (link) => ({ legality: 'unknown', ...renamed(link, RELATION_NAMES) })),
  }
}
