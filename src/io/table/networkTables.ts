import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import type { Source } from '../../domain/network/schema/source.ts'
import type { CsvCell } from '../../lib/csvOf.ts'
import { attributesOf } from '../graph/attributes.ts'
import { ATTRIBUTE_HEADING } from './attributeHeading.ts'
import { joinList } from './listCell.ts'
import { joinPairs } from './pairCell.ts'

/** A table with its heading, as it is written. */
export interface CellTable {
  readonly name: 'entities' | 'relations' | 'sources' | 'about'
  readonly heading: readonly string[]
  readonly rows: readonly (readonly CsvCell[])[]
}

interface Column<Record> {
  readonly heading: string
  readonly cell: (record: Record) => CsvCell | undefined
  /** Written only where it says something. */
  readonly isOptional?: boolean
}

const yes = (is: boolean | undefined) => (is === true ? 'yes' : null)
const list = (texts: readonly string[] | undefined) => joinList(texts ?? []) || null

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

function stakeText(stake: Relation['stakePercent']): string | null {
  if (stake === undefined) return null
  return typeof stake === 'string' ? `${stake}%` : `${stake.min}-${stake.max}%`
}

const ENTITY_COLUMNS: readonly Column<Entity>[] = [
  { heading: 'id', cell: ({ id }) => id },
  { heading: 'name', cell: ({ name }) => name },
  { heading: 'aliases', cell: ({ aliases }) => list(aliases), isOptional: true },
  { heading: 'native name', cell: ({ nativeName }) => nativeName, isOptional: true },
  { heading: 'type', cell: ({ type }) => type },
  { heading: 'country', cell: (entity) => entity.country ?? textOf(entity['countryText']) },
  { heading: 'role', cell: ({ role }) => role, isOptional: true },
  { heading: 'status', cell: ({ status }) => list(status), isOptional: true },
  {
    heading: 'listed by',
    cell: ({ listings = [] }) => list([...new Set(listings.map(({ authority }) => authority))]),
    isOptional: true,
  },
  {
    heading: 'identifiers',
    cell: ({ identifiers }) => joinPairs(identifiers ?? {}) || null,
    isOptional: true,
  },
  { heading: 'latitude', cell: ({ location }) => location?.lat, isOptional: true },
  { heading: 'longitude', cell: ({ location }) => location?.lon, isOptional: true },
  { heading: 'place', cell: ({ location }) => location?.place, isOptional: true },
  { heading: 'route role', cell: ({ routeRole }) => routeRole, isOptional: true },
  { heading: 'placeholder', cell: ({ placeholder }) => yes(placeholder), isOptional: true },
  { heading: 'unnamed', cell: ({ unnamed }) => yes(unnamed), isOptional: true },
  { heading: 'sources', cell: ({ sources }) => list(sources) },
]

const relationColumns = (nameOf: ReadonlyMap<string, string>): readonly Column<Relation>[] => [
  { heading: 'id', cell: ({ id }) => id },
  { heading: 'from', cell: ({ source }) => source },
  { heading: 'from name', cell: ({ source }) => nameOf.get(source) },
  { heading: 'type', cell: ({ type }) => type },
  { heading: 'to', cell: ({ target }) => target },
  { heading: 'to name', cell: ({ target }) => nameOf.get(target) },
  { heading: 'wording', cell: ({ wording }) => wording, isOptional: true },
  { heading: 'item', cell: ({ item }) => item },
  { heading: 'start', cell: ({ start }) => start },
  { heading: 'end', cell: ({ end }) => end },
  { heading: 'amount usd', cell: ({ amountUsd }) => amountUsd },
  { heading: 'amount note', cell: ({ amountNote }) => amountNote, isOptional: true },
  { heading: 'stake percent', cell: ({ stakePercent }) => stakeText(stakePercent) },
  { heading: 'flow', cell: ({ flow }) => flow, isOptional: true },
  { heading: 'flow reason', cell: ({ flowReason }) => flowReason, isOptional: true },
  { heading: 'legality', cell: ({ legality }) => legality },
  { heading: 'confidence', cell: ({ confidence }) => confidence, isOptional: true },
  { heading: 'evidence', cell: ({ evidence }) => evidence },
  { heading: 'sources', cell: ({ sources }) => list(sources) },
]

const SOURCE_COLUMNS: readonly Column<Source>[] = [
  { heading: 'id', cell: ({ id }) => id },
  { heading: 'title', cell: ({ title }) => title },
  { heading: 'publisher', cell: ({ publisher }) => publisher },
  { heading: 'date', cell: ({ date }) => date },
  { heading: 'url', cell: ({ url }) => url },
  { heading: 'type', cell: ({ type }) => type },
]

function attributeText(value: unknown): CsvCell {
  if (typeof value === 'string' || typeof value === 'number') return value
  return value === undefined || value === null ? null : JSON.stringify(value)
}

function tableOf<Item extends Record<string, unknown>>(
  name: CellTable['name'],
  columns: readonly Column<Item>[],
  records: readonly Item[],
): CellTable {
  const used = columns.filter(
    ({ cell, isOptional }) =>
      isOptional !== true || records.some((one) => (cell(one) ?? '') !== ''),
  )
  const names = [...new Set(records.flatMap((one) => Object.keys(attributesOf(one))))]
  const headings = used.map(({ heading }) => heading)
  return {
    name,
    heading: [...headings, ...names.map((one) => ATTRIBUTE_HEADING + one)],
    rows: records.map((record) => {
      const attributes = attributesOf(record)
      return [
        ...used.map(({ cell }) => cell(record) ?? null),
        ...names.map((one) =>
          Object.hasOwn(attributes, one) ? attributeText(attributes[one]) : null,
        ),
      ]
    }),
  }
}

/** The entities, relations and sources of a network as tables, as the table reader takes them; the sources only where there are any. */
export function networkTables({ entities, relations, sources }: NetworkFile): readonly CellTable[] {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
  const tables = [
    tableOf('entities', ENTITY_COLUMNS, entities),
    tableOf('relations', relationColumns(nameOf), relations),
  ]
  return sources.length > 0 ? [...tables, tableOf('sources', SOURCE_COLUMNS, sources)] : tables
}
