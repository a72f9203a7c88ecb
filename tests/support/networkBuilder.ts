import { ENTITY_TYPES, type EntityType } from '../../src/domain/network/entityType.ts'
import { indexNetwork } from '../../src/domain/network/indexNetwork.ts'
import type { Network } from '../../src/domain/network/network.ts'
import { isPartialDate } from '../../src/domain/network/partialDate.ts'
import { RELATION_TYPES, type RelationType } from '../../src/domain/network/relationType.ts'
import type { Case } from '../../src/domain/network/schema/case.ts'
import type { Entity, Listing } from '../../src/domain/network/schema/entity.ts'
import {
  NETWORK_KIND,
  NETWORK_VERSION,
  networkFileSchema,
  type NetworkFile,
} from '../../src/domain/network/schema/networkFile.ts'
import {
  CONFIDENCES,
  LEGALITIES,
  type Confidence,
  type Legality,
  type Relation,
} from '../../src/domain/network/schema/relation.ts'
import type { Source } from '../../src/domain/network/schema/source.ts'

/**
 * An entity as a line, `id:type@COUNTRY "Name"` with every part after the id optional, or as fields.
 * Without more it is a trading company named like its id, of unknown country.
 */
export type EntityLine = string | (Partial<Entity> & { id: string })

/**
 * A relation as a line, `a finances b`, with any of these behind it in any order: a legality, a confidence,
 * a date `2016-09` or a span `2003..2016` (`2003..` and `..2016` leave an end open), and an id as `#r7`.
 * Or as fields. Without more its legality is unknown and its id `r1`, `r2` … by place.
 */
export type RelationLine =
  | string
  | (Partial<Relation> & Pick<Relation, 'source' | 'target' | 'type'>)

export interface NetworkLines {
  entities?: readonly EntityLine[]
  relations?: readonly RelationLine[]
  sources?: readonly Source[]
  cases?: readonly Case[]
  meta?: Partial<NetworkFile['meta']>
}

const OFFICIAL: Source = {
  id: 's1',
  title: 'Notice 1',
  publisher: 'Registry of Examples',
  date: '2020-01-01',
  url: 'https://example.org/notice-1',
  type: 'official',
}

const ENTITY_LINE = /^([^\s:@"]+)(?::([a-z_]+))?(?:@([A-Z]{2}))?(?:\s+"([^"]+)")?$/
const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  (words as readonly string[]).includes(text)

function readEntity(line: EntityLine): Entity {
  if (typeof line !== 'string') {
    return { name: line.id, type: 'trading_company', sources: ['s1'], ...line }
  }
  const match = ENTITY_LINE.exec(line)
  const [, id, type = 'trading_company', country, name] = match ?? []
  if (id === undefined || !isOneOf<EntityType>(ENTITY_TYPES, type)) {
    throw new Error(`not an entity line: ${line}`)
  }
  return { id, name: name ?? id, type, sources: ['s1'], ...(country && { country }) }
}

function readExtra(word: string, line: string): Partial<Relation> {
  if (isOneOf<Legality>(LEGALITIES, word)) return { legality: word }
  if (isOneOf<Confidence>(CONFIDENCES, word)) return { confidence: word }
  if (word.startsWith('#')) return { id: word.slice(1) }
  if (isPartialDate(word)) return { start: word, end: word }
  const [start, end, ...more] = word.split('..')
  const dates = { ...(start && { start }), ...(end && { end }) }
  if (end !== undefined && more.length === 0 && Object.values(dates).every(isPartialDate)) {
    return dates
  }
  throw new Error(`not understood in the relation line "${line}": ${word}`)
}

function readRelation(line: RelationLine, place: number): Relation {
  const plain = { id: `r${place + 1}`, legality: 'unknown' as const, sources: ['s1'] }
  if (typeof line !== 'string') return { ...plain, ...line }
  const [source, type, target, ...extras] = line.split(/\s+/)
  if (source === undefined || target === undefined || type === undefined) {
    throw new Error(`not a relation line: ${line}`)
  }
  if (!isOneOf<RelationType>(RELATION_TYPES, type)) throw new Error(`no relation type: ${type}`)
  return Object.assign(
    { ...plain, source, type, target },
    ...extras.map((word) => readExtra(word, line)),
  )
}

/**
 * A checked network file from short lines. Ends of relations that `entities` does not name are added as
 * trading companies; without `sources` there is one official source, `s1`, that everything rests on.
 */
export function buildNetworkFile(lines: NetworkLines): NetworkFile {
  const relations = (lines.relations ?? []).map(readRelation)
  const entities = (lines.entities ?? []).map(readEntity)
  const known = new Set(entities.map(({ id }) => id))
  for (const id of relations.flatMap(({ source, target }) => [source, target])) {
    if (known.has(id)) continue
    known.add(id)
    entities.push(readEntity(id))
  }
  return networkFileSchema.parse({
    kind: NETWORK_KIND,
    version: NETWORK_VERSION,
    meta: { title: 'Test network', homeCountries: ['KP'], ...lines.meta },
    sources: lines.sources ?? [OFFICIAL],
    ...(lines.cases && { cases: lines.cases }),
    entities,
    relations,
  })
}

/** The same, indexed: `buildNetwork({ entities: ['a:bank@CN', 'b'], relations: ['a finances b alleged'] })`. */
export function buildNetwork(lines: NetworkLines): Network {
  return indexNetwork(buildNetworkFile(lines))
}

/** A listing by one authority; more fields as needed: `listedBy('OFAC', { end: '2020' })`. */
export function listedBy(authority: string, more: Partial<Listing> = {}): Listing {
  return { authority, kind: 'designated', asOf: '2023-06-01', sources: ['s1'], ...more }
}
